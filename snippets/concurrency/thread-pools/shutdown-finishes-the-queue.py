import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
pool = ThreadPoolExecutor(max_workers=1)
running = pool.submit(release.wait, timeout=5)
queued = pool.submit(pow, 2, 10)
pool.shutdown(wait=False)
before = queued.done()
try:
    outcome = pool.submit(pow, 2, 11)
except RuntimeError as error:
    outcome = str(error)
release.set()

assert before is False
assert (running.result(timeout=5), queued.result(timeout=5)) == (True, 1024)
assert outcome == "cannot schedule new futures after shutdown"
print(queued.result(), outcome)
