import collections
import sys
import threading

sys.setswitchinterval(1e-6)
jobs = collections.deque(range(6000))
start = threading.Barrier(3)
taken, ended = [], []


def work():
    start.wait(timeout=5)
    try:
        while True:
            taken.append(jobs.popleft())
    except IndexError:
        ended.append(threading.current_thread())


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert sorted(taken) == [*range(6000)]
assert set(ended) == set(threads)
print(len(taken), "items taken once each by", len(ended), "threads")
