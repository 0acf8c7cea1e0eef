import concurrent.futures
import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(release.wait, timeout=5)
    try:
        future.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        ended = future.done()
    release.set()
print("ended:", ended, "later result:", future.result())
assert ended is True
