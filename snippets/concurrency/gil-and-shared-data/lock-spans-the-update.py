import threading

total = 0
lock = threading.Lock()
second_started = threading.Event()
order = []


def amount(name):
    if name == "first":
        second.start()
        second_started.wait(timeout=5)
    order.append(name)
    return 1


def deposit(name):
    global total
    if name == "second":
        second_started.set()
    with lock:
        total += amount(name)


first = threading.Thread(target=deposit, args=("first",))
second = threading.Thread(target=deposit, args=("second",))
first.start()
first.join()
second.join()

assert order == ["first", "second"]
assert total == 2
print(f"{order} give {total}")
