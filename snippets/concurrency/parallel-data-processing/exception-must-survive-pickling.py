# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: ProcessPoolExecutor(1, mp_context=context) -> ProcessPoolExecutor(2, mp_context=context)", because = "One broken task breaks a pool of any size." }]
# ///
import contextlib
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

context = multiprocessing.get_context("fork")
reported, reader_died = [], threading.Event()


def report(arguments):
    reported.append(arguments.exc_type)
    reader_died.set()


class Refused(Exception):
    def __init__(self, host, port):
        super().__init__(f"{host}:{port}")


def fail():
    raise Refused("db", 5432)


with ProcessPoolExecutor(1, mp_context=context) as executor:
    by_executor = executor.submit(fail).exception()

threading.excepthook = report
pool = context.Pool(1)
results = [pool.apply_async(task, arguments) for task, arguments in ((abs, (-1,)), (fail, ()), (abs, (-2,)))]
assert reader_died.wait(timeout=5)
results[2].wait(timeout=0.05)
delivered = [result.ready() for result in results]
with contextlib.suppress(AssertionError):
    pool.terminate()

assert type(by_executor) is BrokenProcessPool
assert "TypeError: " in str(by_executor.__cause__)
assert reported == [TypeError]
assert delivered == [True, False, False]
print(type(by_executor).__name__, delivered)
