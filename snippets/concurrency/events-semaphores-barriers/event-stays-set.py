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
threads[0].join(timeout=0.002)
held = [thread.is_alive() for thread in threads]
event.set()
for thread in threads:
    thread.join()
later = event.wait(timeout=0)
event.clear()

assert held == [True, True, True]
assert released == [True, True, True]
assert (later, event.wait(timeout=0)) == (True, False)
print(released, later)
