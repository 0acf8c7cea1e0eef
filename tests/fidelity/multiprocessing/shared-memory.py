# shows: shared memory between a parent and a fork
import multiprocessing

value = multiprocessing.get_context("fork").Value("i", 0)


def work():
    with value.get_lock():
        value.value += 5


process = multiprocessing.get_context("fork").Process(target=work)
process.start()
process.join()
assert value.value == 5
print(value.value)
