import threading

lock = threading.Lock()
states = []


def leave(way):
    for _ in range(1):
        with lock:
            states.append(lock.locked())
            if way == "return":
                return
            if way == "break":
                break
            if way == "raise":
                raise ValueError


for way in ("end", "return", "break", "raise"):
    try:
        leave(way)
        states.append("left")
    except ValueError:
        states.append("raised")
    states.append(lock.locked())

assert states == [True, "left", False] * 3 + [True, "raised", False]
print(states)
