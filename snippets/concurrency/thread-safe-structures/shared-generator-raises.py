import threading

inside, leave = threading.Event(), threading.Event()


def numbers():
    inside.set()
    leave.wait()
    yield 1
    yield 2


shared = numbers()
taken = []
reader = threading.Thread(target=lambda: taken.append(next(shared)))
reader.start()
inside.wait()
try:
    outcome = next(shared)
except ValueError as error:
    outcome = str(error)
leave.set()
reader.join()

assert outcome == "generator already executing"
assert (taken, next(shared)) == ([1], 2)
print(outcome, taken)
