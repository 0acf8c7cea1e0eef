import threading
from concurrent.futures import ThreadPoolExecutor

started = threading.Event()
release = threading.Event()


def work():
    started.set()
    return release.wait(timeout=5)


with ThreadPoolExecutor(max_workers=1) as pool:
    waits = [pool.submit(threading.Event().wait, timeout=0.001) for _ in range(2)]
all_done = [future.done() for future in waits]

pool = ThreadPoolExecutor(max_workers=1)
pool.submit(release.wait, timeout=5)
accepted = pool.submit(pow, 2, 10)
pool.shutdown(wait=False)
outcome = "accepted"
try:
    pool.submit(pow, 2, 11)
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"
release.set()
finished = accepted.result(timeout=5)

release.clear()
pool = ThreadPoolExecutor(max_workers=1)
running = pool.submit(work)
queued = pool.submit(pow, 2, 10)
started.wait(timeout=5)
pool.shutdown(wait=False, cancel_futures=True)
release.set()

assert all_done == [True, True]
assert outcome == "RuntimeError: cannot schedule new futures after shutdown"
assert finished == 1024
assert (queued.cancelled(), running.result(timeout=5)) == (True, True)
print(outcome)
