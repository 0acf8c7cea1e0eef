# shows: an exception of a worker process has the remote traceback as its cause
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def work():
    return {}["missing"]


with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork")) as pool:
    error = pool.submit(work).exception()
assert repr(error) == "KeyError('missing')"
print(type(error.__cause__).__name__)
