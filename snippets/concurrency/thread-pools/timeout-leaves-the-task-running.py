import concurrent.futures
import threading
from concurrent.futures import ThreadPoolExecutor

started, release = threading.Event(), threading.Event()


def work():
    started.set()
    return release.wait(timeout=5)


with ThreadPoolExecutor() as pool:
    future = pool.submit(work)
    assert started.wait(timeout=5)
    try:
        outcome = future.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        outcome = "timed out"
    running = future.running()
    release.set()
    later = future.result(timeout=5)

assert (outcome, running, later) == ("timed out", True, True)
print(outcome, running, later)
