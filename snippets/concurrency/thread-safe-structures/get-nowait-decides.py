import queue
import threading

jobs = queue.Queue()
for job in range(600):
    jobs.put(job)
start = threading.Barrier(3)
taken = []


def work():
    start.wait(timeout=5)
    try:
        while True:
            taken.append(jobs.get_nowait())
    except queue.Empty:
        taken.append("Empty")


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(item for item in taken if item != "Empty") == [*range(600)]
assert taken.count("Empty") == 3
print(len(taken) - 3, "items taken once each")
