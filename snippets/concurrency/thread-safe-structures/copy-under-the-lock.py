import threading

lock = threading.Lock()
prices = dict.fromkeys(["apple", "pear"])


def add(key):
    with lock:
        prices[key] = None


def add_in_a_thread(key):
    thread = threading.Thread(target=add, args=(key,))
    thread.start()
    return thread


with lock:
    waiting = add_in_a_thread("plum")
    waiting.join(timeout=0.002)
    snapshot = dict(prices)
waiting.join()
seen = []
for key in snapshot:
    add_in_a_thread("cherry").join()
    seen.append(key)

assert seen == ["apple", "pear"]
assert list(prices) == ["apple", "pear", "plum", "cherry"]
print(seen, list(prices))
