# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: multiprocessing.get_context(\"fork\").Pool(1) -> multiprocessing.get_context(\"fork\").Pool(2)", because = "The second worker does not report the death of the first one." }]
# ///
import multiprocessing
import os

with multiprocessing.get_context("fork").Pool(1) as pool:
    result = pool.apply_async(os.abort)
    try:
        result.get(timeout=0.3)
    except multiprocessing.TimeoutError:
        outcome = "waits"
    except Exception as error:
        outcome = type(error).__name__
    assert pool.apply(abs, (-1,)) == 1
assert outcome != "waits"
