# shows: a process of a fork server
import multiprocessing


def work(queue):
    queue.put(__name__)


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    queue = context.Queue()
    process = context.Process(target=work, args=(queue,))
    process.start()
    seen = queue.get()
    process.join()
    assert seen == "__mp_main__"
    print(seen, process.exitcode)
