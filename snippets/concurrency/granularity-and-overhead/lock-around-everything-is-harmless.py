import threading

count = 2
lock, meeting = threading.Lock(), threading.Barrier(count)
met = []


def work():
    with lock:
        try:
            meeting.wait(timeout=0.1)
            met.append(True)
        except threading.BrokenBarrierError:
            met.append(False)


threads = [threading.Thread(target=work) for _ in range(count)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(met) == 2
assert all(met)
