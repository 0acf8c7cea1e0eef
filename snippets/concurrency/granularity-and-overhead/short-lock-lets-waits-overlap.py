import threading
from contextlib import nullcontext


def overlap(around_the_wait, around_the_update, patience):
    meeting, results = threading.Barrier(2), []

    def work():
        with around_the_wait:
            try:
                meeting.wait(timeout=patience)
                met = True
            except threading.BrokenBarrierError:
                met = False
        with around_the_update:
            results.append(met)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


lock = threading.Lock()
assert overlap(lock, nullcontext(), 0.1) == [False, False]
assert overlap(nullcontext(), lock, 30) == [True, True]
