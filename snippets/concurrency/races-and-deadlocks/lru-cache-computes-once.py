import functools
import threading

both_inside = threading.Barrier(2)
calls = []


@functools.lru_cache
def load(key):
    calls.append(key)
    both_inside.wait(timeout=5)
    return key.upper()


def note(key):
    results.append(load(key))


results = []
threads = [threading.Thread(target=note, args=("a",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert results == ["A", "A"]
print(calls)
assert calls == ["a"]
