import threading

cache, built = {}, []
meeting = threading.Barrier(2)


def build(key):
    meeting.wait(timeout=5)
    built.append(key)
    return key.upper()


def lookup(key):
    if key not in cache:
        cache[key] = build(key)
    return cache[key]


threads = [threading.Thread(target=lookup, args=("config",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert cache == {"config": "CONFIG"} and set(built) == {"config"}
print(cache, "built", built)
assert built == ["config"]
