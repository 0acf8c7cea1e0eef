import threading
from concurrent.futures import ThreadPoolExecutor

started, release = threading.Event(), threading.Event()
ran = []


def work(number):
    ran.append(number)
    started.set()
    return release.wait(timeout=5)


with ThreadPoolExecutor(max_workers=1) as pool:
    running, queued = [pool.submit(work, number) for number in range(2)]
    assert started.wait(timeout=5)
    cancelled = [running.cancel(), queued.cancel()]
    release.set()
cancelled.append(running.cancel())

assert cancelled == [False, True, False]
assert (ran, running.result(), queued.cancelled()) == ([0], True, True)
print(cancelled, ran)
