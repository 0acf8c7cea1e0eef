import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
before = threading.active_count()
with ThreadPoolExecutor(max_workers=8) as pool:
    assert pool.submit(pow, 2, 10).result() == 1024
    started = threading.active_count() - before
    futures = [pool.submit(release.wait, timeout=5) for _ in range(9)]
    at_most = threading.active_count() - before
    release.set()
assert [future.result() for future in futures] == [True] * 9
assert at_most == 8 and 1 <= started <= 8
print("threads started:", started)
assert started == 8
