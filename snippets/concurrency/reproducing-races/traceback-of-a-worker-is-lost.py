import multiprocessing
import traceback
from concurrent.futures import ProcessPoolExecutor


def fails_in_the_worker():
    return 1 / 0


context = multiprocessing.get_context("fork")
with ProcessPoolExecutor(1, mp_context=context) as executor:
    error = executor.submit(fails_in_the_worker).exception()
assert isinstance(error, ZeroDivisionError)
told = any("return 1 / 0" in part for part in traceback.format_exception(error))
assert not told
