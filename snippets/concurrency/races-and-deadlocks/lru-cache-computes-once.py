import functools
import threading

both_inside = threading.Barrier(2)
calls = []


@functools.lru_cache
def load(key):
    calls.append(key)
    both_inside.wait(timeout=5)
    return key.upper()


threads = [threading.Thread(target=load, args=("a",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(calls)
assert calls == ["a"]
