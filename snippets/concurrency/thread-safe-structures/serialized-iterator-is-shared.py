# /// script
# requires-python = ">=3.15"
# ///
import threading

inside, leave = threading.Event(), threading.Event()


def numbers():
    inside.set()
    leave.wait()
    yield 1
    yield 2


shared = threading.serialize_iterator(numbers())
taken = []
readers = [threading.Thread(target=lambda: taken.append(next(shared))) for _ in range(2)]
readers[0].start()
inside.wait()
readers[1].start()
# Without the wrapper, this thread ends at once, with an error.
readers[1].join(timeout=0.5)
waits = readers[1].is_alive()
leave.set()
for reader in readers:
    reader.join()

assert waits is True
assert sorted(taken) == [1, 2]
print(waits, sorted(taken))
