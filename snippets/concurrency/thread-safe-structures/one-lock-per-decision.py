import contextlib
import threading


def results_with(guard):
    results, decided, stock = [], [], [None]
    meeting = threading.Barrier(2)

    def take_one():
        with guard:
            if not stock:
                return False
            with contextlib.suppress(threading.BrokenBarrierError):
                decided.append(meeting.wait(timeout=0.01 if guard is lock else 30))
            stock.clear()
            return True

    threads = [threading.Thread(target=lambda: results.append(take_one())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(results), sorted(decided)


lock = threading.Lock()
assert results_with(lock) == ([False, True], [])
assert results_with(threading.Semaphore(2)) == ([True, True], [0, 1])
print("with a lock:", results_with(lock)[0])
