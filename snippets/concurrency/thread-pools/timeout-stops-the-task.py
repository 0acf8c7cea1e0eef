import concurrent.futures
import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(release.wait)
    try:
        future.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        ended = future.done()
    assert future.running() and pool._max_workers == 1
    release.set()
assert future.result() is True
print("ended:", ended, "later result:", future.result())
assert ended is True
