import threading

lock = threading.Lock()
states = []


def leave(way):
    for _ in range(1):
        with lock:
            states.append(lock.locked())
            if way == "return":
                return "returned"
            if way == "break":
                break
            if way == "raise":
                raise ValueError
        return "left at the end"
    return "left by break"


for way in (None, "return", "break", "raise"):
    try:
        states.append(leave(way))
    except ValueError:
        states.append("raised")
    states.append(lock.locked())

ways = ["left at the end", "returned", "left by break", "raised"]
assert states == [state for way in ways for state in (True, way, False)]
print(states)
