import functools
import threading

lock = threading.Lock()
calls = []
results = []


@functools.lru_cache
def load(key):
    calls.append(key)
    late.start()
    late.join(timeout=0.002)
    return key.upper()


def load_once(key):
    with lock:
        results.append(load(key))


late = threading.Thread(target=load_once, args=("a",))
load_once("a")
late.join()
assert calls == ["a"]
assert results == ["A", "A"]
print(calls, results)
