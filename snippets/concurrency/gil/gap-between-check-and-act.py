import threading

cache = {}
missing_seen_by, results = [], []
both_checked = threading.Barrier(2)


def lookup(name):
    if "config" not in cache:
        missing_seen_by.append(name)
        both_checked.wait(timeout=5)
        cache["config"] = name
    results.append((name, list(cache)))


threads = [threading.Thread(target=lookup, args=(name,)) for name in ("first", "second")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert sorted(missing_seen_by) == ["first", "second"]
assert sorted(results) == [("first", ["config"]), ("second", ["config"])]
assert list(cache) == ["config"]
print(f"key found missing by {sorted(missing_seen_by)}")
