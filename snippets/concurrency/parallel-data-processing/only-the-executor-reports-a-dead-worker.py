# /// script
# [tool.verify]
# equivalent = [{ mutant = "number: ProcessPoolExecutor(1, mp_context=context) -> ProcessPoolExecutor(2, mp_context=context)", because = "One dead worker breaks a pool of any size." }]
# ///
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

context = multiprocessing.get_context("fork")
outcomes = []
with ProcessPoolExecutor(1, mp_context=context) as executor:
    outcomes.append(executor.submit(abs, -1).result())
    for task in (executor.submit(os.abort).result, lambda: executor.submit(os.getpid)):
        try:
            outcomes.append(task())
        except BrokenProcessPool:
            outcomes.append("broken")
assert outcomes == [1, "broken", "broken"]
with context.Pool(1) as pool:
    worker = pool.apply(os.getpid)
    lost = pool.apply_async(os.abort)
    assert pool.apply(os.getpid) != worker
    assert not lost.ready()
