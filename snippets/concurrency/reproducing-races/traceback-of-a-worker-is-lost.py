# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: ProcessPoolExecutor(1, mp_context=context) -> ProcessPoolExecutor(2, mp_context=context)", because = "One task runs in one of the workers." }]
# ///
import multiprocessing
import traceback
from concurrent.futures import ProcessPoolExecutor


def fails_in_the_worker():
    return 1 / 0


context = multiprocessing.get_context("fork")
with ProcessPoolExecutor(1, mp_context=context) as executor:
    error = executor.submit(fails_in_the_worker).exception()
assert isinstance(error, ZeroDivisionError)
report = "".join(traceback.format_exception(error))
told = "return 1 / 0" in report
assert not told
