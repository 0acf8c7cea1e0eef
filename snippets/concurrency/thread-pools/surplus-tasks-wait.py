import threading
from concurrent.futures import ThreadPoolExecutor

started, release = threading.Event(), threading.Event()


def work():
    started.set()
    return release.wait(timeout=5)


with ThreadPoolExecutor(max_workers=1) as pool:
    futures = [pool.submit(work) for _ in range(1000)]
    assert started.wait(timeout=5)
    running = [future.running() for future in futures]
    release.set()

assert running == [True] + [False] * 999
assert [future.result() for future in futures] == [True] * 1000
print("running:", sum(running), "of", len(futures))
