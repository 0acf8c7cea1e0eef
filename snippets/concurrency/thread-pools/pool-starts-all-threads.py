import threading
from concurrent.futures import ThreadPoolExecutor

before = threading.active_count()
with ThreadPoolExecutor(max_workers=8) as pool:
    assert pool.submit(pow, 2, 10).result() == 1024
    started = threading.active_count() - before
assert 1 <= started <= 8
print("threads started:", started)
assert started == 8
