import multiprocessing

context = multiprocessing.get_context("fork")
number = context.Value("i", 0)


def add_ten():
    number.value += 10


def amount():
    process = context.Process(target=add_ten)
    process.start()
    process.join()
    assert (process.exitcode, number.value) == (0, 10)
    return 1


number.value += amount()
assert number.value == 11
