import os
import threading

path = "job.lock"
both_checked = threading.Barrier(2)
outcomes = []


def claim():
    missing = not os.path.exists(path)
    both_checked.wait(timeout=5)
    try:
        with open(path, "x"):
            outcomes.append((missing, "created"))
    except FileExistsError:
        outcomes.append((missing, "FileExistsError"))


threads = [threading.Thread(target=claim) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(outcomes) == [(True, "FileExistsError"), (True, "created")]
print(sorted(outcomes))
