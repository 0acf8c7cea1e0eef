# shows: a spawned process imports the file as __mp_main__
import multiprocessing
import sys


def work(queue):
    queue.put((__name__, sys.modules["__main__"].__name__))


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=work, args=(queue,))
    process.start()
    seen = queue.get()
    process.join()
    assert seen == ("__mp_main__", "__main__") or seen[0] == "__mp_main__"
    assert process.exitcode == 0
    print(seen)
