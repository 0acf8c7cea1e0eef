import threading
from concurrent.futures import ThreadPoolExecutor

before = threading.active_count()
with ThreadPoolExecutor(max_workers=8) as pool:
    pool.submit(pow, 2, 10).result()
    started = threading.active_count() - before
print("threads started:", started)
assert started == 8
