import threading
from concurrent.futures import ThreadPoolExecutor


def outcome_of(**options):
    started, release = threading.Event(), threading.Event()

    def work():
        started.set()
        return release.wait(timeout=5)

    pool = ThreadPoolExecutor(max_workers=1)
    running, queued = pool.submit(work), pool.submit(pow, 2, 10)
    assert started.wait(timeout=5)
    pool.shutdown(wait=False, **options)
    release.set()
    return running.result(timeout=5), "cancelled" if queued.cancelled() else queued.result(timeout=5)


assert outcome_of(cancel_futures=True) == (True, "cancelled")
assert outcome_of() == (True, 1024)
print(outcome_of(cancel_futures=True))
