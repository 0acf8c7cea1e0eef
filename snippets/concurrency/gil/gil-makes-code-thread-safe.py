import threading

cache = {}
built = []
meeting = threading.Barrier(2)


def build(key):
    try:
        meeting.wait(timeout=0.5)
    except threading.BrokenBarrierError:
        pass
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

print(f"cache {cache}, built {built}")
assert built == ["config"]
