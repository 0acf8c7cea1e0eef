import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
pool = ThreadPoolExecutor(max_workers=1)
running = pool.submit(release.wait, timeout=5)
queued = pool.submit(pow, 2, 10)
pool.shutdown(wait=False)
release.set()
outcome = "cancelled" if queued.cancelled() else queued.result(timeout=5)
print(outcome)
assert outcome == "cancelled"
