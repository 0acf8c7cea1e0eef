import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

context = multiprocessing.get_context("fork")
outcomes = []
with ProcessPoolExecutor(1, mp_context=context) as executor:
    for task in (executor.submit(os.abort).result, lambda: executor.submit(os.getpid)):
        try:
            outcomes.append(task())
        except BrokenProcessPool:
            outcomes.append("broken")
assert outcomes == ["broken", "broken"]
with context.Pool(1) as pool:
    worker = pool.apply(os.getpid)
    lost = pool.apply_async(os.abort)
    assert pool.apply(os.getpid) != worker
    assert not lost.ready()
