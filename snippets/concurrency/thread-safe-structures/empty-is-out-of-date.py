import queue
import threading

jobs = queue.Queue()
jobs.put("job")
both_asked = threading.Barrier(2)
outcomes = []


def work():
    asked = jobs.empty()
    both_asked.wait(timeout=5)
    try:
        outcomes.append((asked, jobs.get_nowait()))
    except queue.Empty:
        outcomes.append((asked, "queue.Empty"))


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(outcomes) == [(False, "job"), (False, "queue.Empty")]
print(sorted(outcomes))
