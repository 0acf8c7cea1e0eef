import queue
import threading

jobs = queue.Queue()
for job in range(6):
    jobs.put(job)
start = threading.Barrier(3)
taken = []


def work():
    start.wait(timeout=5)
    while True:
        try:
            taken.append(jobs.get_nowait())
        except queue.Empty:
            return


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(taken) == [0, 1, 2, 3, 4, 5]
print(sorted(taken))
