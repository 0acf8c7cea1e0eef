import contextlib
import threading


def results_with(guard):
    results, meeting = [], threading.Barrier(2)
    stock = ["last item"]

    def take_one():
        with guard:
            if not stock:
                return False
            with contextlib.suppress(threading.BrokenBarrierError):
                meeting.wait(timeout=0.01)
            stock.clear()
            return True

    threads = [threading.Thread(target=lambda: results.append(take_one())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(results)


assert results_with(threading.Lock()) == [False, True]
assert results_with(threading.Semaphore(2)) == [True, True]
print("with a lock:", results_with(threading.Lock()))
