import concurrent.futures
import threading
from concurrent.futures import ThreadPoolExecutor

started = threading.Event()
release = threading.Event()


def work():
    started.set()
    return release.wait(timeout=5)


with ThreadPoolExecutor(max_workers=1) as pool:
    running = pool.submit(work)
    queued = pool.submit(work)
    started.wait(timeout=5)
    cancelled = [running.cancel(), queued.cancel()]
    try:
        outcome = running.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        outcome = "timed out"
    release.set()
    later = running.result(timeout=5)

assert cancelled == [False, True]
assert (outcome, later) == ("timed out", True)
print(cancelled, outcome, later)
