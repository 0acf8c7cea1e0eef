# shows: a file without the guard fails in the spawned process
import multiprocessing
import os

context = multiprocessing.get_context("spawn")
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
process = context.Process(target=print)
try:
    process.start()
    process.join()
    code = process.exitcode
except RuntimeError:
    os._exit(1)
assert code == 1
print(code)
