import multiprocessing
import sys

context = multiprocessing.get_context("fork")
number = context.Value("i", 0)
tries = context.Event()


def add_ten():
    tries.set()
    seen = number.value
    with number.get_lock():
        number.value += 10
    sys.exit(seen)


with number.get_lock():
    process = context.Process(target=add_ten)
    process.start()
    tries.wait()
    process.join(timeout=0.05)
    assert process.is_alive() and number.value == 0
    number.value += 1
process.join()
assert (process.exitcode, number.value) == (1, 11)
