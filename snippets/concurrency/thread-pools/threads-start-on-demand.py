import threading
from concurrent.futures import ThreadPoolExecutor

before = threading.active_count()
release = threading.Event()
started = []
with ThreadPoolExecutor(max_workers=2) as pool:
    started.append(threading.active_count() - before)
    for _ in range(4):
        pool.submit(release.wait, timeout=5)
        started.append(threading.active_count() - before)
    release.set()
assert started == [0, 1, 2, 2, 2]
print(started)
