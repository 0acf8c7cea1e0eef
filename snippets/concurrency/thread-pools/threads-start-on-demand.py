import threading
from concurrent.futures import ThreadPoolExecutor

before = threading.active_count()
release = threading.Event()
started = []
with ThreadPoolExecutor(max_workers=2) as pool:
    started.append(threading.active_count() - before)
    futures = []
    for _ in range(4):
        futures.append(pool.submit(release.wait, timeout=5))
        started.append(threading.active_count() - before)
    waiting = [future.running() for future in futures[2:]]
    release.set()
results = [future.result() for future in futures]
assert started == [0, 1, 2, 2, 2]
assert waiting == [False, False]
assert results == [True, True, True, True]
print(started)
