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
