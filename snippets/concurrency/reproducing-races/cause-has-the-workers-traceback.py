# /// script
# [tool.verify]
# equivalent = [
#     { mutant = "number: ProcessPoolExecutor(1, mp_context=context) -> ProcessPoolExecutor(2, mp_context=context)", because = "One task runs in one of the workers." },
#     { mutant = "number: context.Pool(1) -> context.Pool(2)", because = "One task runs in one of the workers." },
# ]
# ///
import multiprocessing
import traceback
from concurrent.futures import ProcessPoolExecutor


def fails_in_the_worker():
    return 1 / 0


context = multiprocessing.get_context("fork")
with ProcessPoolExecutor(1, mp_context=context) as executor:
    by_executor = executor.submit(fails_in_the_worker).exception()
with context.Pool(1) as pool:
    try:
        pool.apply(fails_in_the_worker)
    except ZeroDivisionError as error:
        by_pool = error
for error in (by_executor, by_pool):
    frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    assert "fails_in_the_worker" not in frames
    assert "in fails_in_the_worker" in str(error.__cause__)
