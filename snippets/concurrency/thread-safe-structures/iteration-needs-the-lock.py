import threading

lock = threading.Lock()
prices = {"apple": 1, "pear": 2}


def add(key):
    with lock:
        prices[key] = 3


def add_in_a_thread(key):
    thread = threading.Thread(target=add, args=(key,))
    thread.start()
    thread.join()


outcome = "nothing raised"
try:
    for key in prices:
        add_in_a_thread("plum")
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"

with lock:
    snapshot = dict(prices)
seen = []
for key in snapshot:
    add_in_a_thread("cherry")
    seen.append(key)

assert outcome == "RuntimeError: dictionary changed size during iteration"
assert seen == ["apple", "pear", "plum"]
assert list(prices) == ["apple", "pear", "plum", "cherry"]
print(outcome, seen)
