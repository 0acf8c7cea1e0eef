import threading

lock = threading.Lock()
cache = {}
calls = []


def load(key):
    with lock:
        if key not in cache:
            calls.append(key)
            second.start()
            second.join(timeout=0.002)
            cache[key] = key.upper()
        return cache[key]


second = threading.Thread(target=load, args=("a",))
load("a")
second.join()
assert calls == ["a"]
assert cache == {"a": "A"}
print(calls, cache)
