import threading

lock, meeting = threading.Lock(), threading.Barrier(2)
met = []


def work():
    with lock:
        try:
            meeting.wait(timeout=0.1)
            met.append(True)
        except threading.BrokenBarrierError:
            met.append(False)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(met) == 2
assert all(met)
