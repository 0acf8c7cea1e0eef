import threading
from concurrent.futures import ThreadPoolExecutor

started = threading.Event()
release = threading.Event()


def work():
    started.set()
    return release.wait(timeout=5)


with ThreadPoolExecutor(max_workers=1) as pool:
    accepted = [pool.submit(pow, 2, number) for number in range(4)]
all_done = [future.done() for future in accepted]
outcome = "accepted"
try:
    pool.submit(pow, 2, 4)
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"

pool = ThreadPoolExecutor(max_workers=1)
running = pool.submit(work)
queued = pool.submit(pow, 2, 10)
started.wait(timeout=5)
pool.shutdown(wait=False, cancel_futures=True)
release.set()

assert all_done == [True, True, True, True]
assert outcome == "RuntimeError: cannot schedule new futures after shutdown"
assert (queued.cancelled(), running.result(timeout=5)) == (True, True)
print(outcome)
