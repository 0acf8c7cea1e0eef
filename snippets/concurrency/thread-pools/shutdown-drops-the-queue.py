import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
pool = ThreadPoolExecutor(max_workers=1)
running = pool.submit(release.wait, timeout=5)
queued = pool.submit(pow, 2, 10)
pool.shutdown(wait=False)
waiting = [running.done(), queued.running()]
release.set()
outcome = "cancelled" if queued.cancelled() else queued.result(timeout=5)
assert waiting == [False, False] and running.result(timeout=5) is True
assert outcome in ("cancelled", 1024)
print(outcome)
assert outcome == "cancelled"
