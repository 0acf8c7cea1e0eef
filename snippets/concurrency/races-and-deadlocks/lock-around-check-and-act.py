import contextlib
import functools
import threading


def calls_with(guard):
    calls, waiting = [], threading.Barrier(2)

    @functools.lru_cache
    def load(key):
        calls.append(key)
        with contextlib.suppress(threading.BrokenBarrierError):
            waiting.wait(timeout=0.01)
        return key.upper()

    def work():
        with guard:
            load("a")

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return calls


assert calls_with(threading.Lock()) == ["a"]
assert calls_with(threading.Semaphore(2)) == ["a", "a"]
print(calls_with(threading.Lock()))
