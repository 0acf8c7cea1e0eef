import threading

inside, leave = threading.Event(), threading.Event()


def numbers():
    inside.set()
    leave.wait()
    yield 1


shared = numbers()
taken = []
reader = threading.Thread(target=lambda: taken.append(next(shared)))
reader.start()
inside.wait()
try:
    next(shared)
except ValueError as error:
    outcome = type(error).__name__
leave.set()
reader.join()

assert (outcome, taken) == ("ValueError", [1])
print(outcome, taken)
