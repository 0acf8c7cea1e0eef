import queue
import threading

jobs = queue.Queue()
jobs.put("job")
both_asked = threading.Barrier(2)
outcomes = []


def work():
    if not jobs.empty():
        both_asked.wait(timeout=5)
        try:
            outcomes.append(jobs.get_nowait())
        except queue.Empty:
            outcomes.append("queue.Empty")


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(outcomes))
assert "queue.Empty" not in outcomes
