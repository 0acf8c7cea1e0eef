import threading

event = threading.Event()
ready = threading.Barrier(4)
released = []


def wait():
    ready.wait()
    released.append(event.wait(timeout=5))


threads = [threading.Thread(target=wait) for _ in range(3)]
for thread in threads:
    thread.start()
ready.wait()
before = event.wait(timeout=0)
event.set()
for thread in threads:
    thread.join()
later = event.wait(timeout=0)
event.clear()

assert released == [True, True, True]
assert (before, later, event.wait(timeout=0)) == (False, True, False)
print(released, later)
