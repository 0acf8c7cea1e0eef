import sys
import threading
from collections import Counter

ready, go = threading.Event(), threading.Event()


def slow():
    ready.set()
    go.wait()


def quick():
    pass


def work():
    quick()
    slow()


thread = threading.Thread(target=work)
thread.start()
ready.wait()
samples = Counter()
for _ in range(10):
    frame = sys._current_frames()[thread.ident]
    while frame is not None:
        samples[frame.f_code.co_name] += 1
        frame = frame.f_back
go.set()
thread.join()
assert {name: samples[name] for name in ("work", "slow", "quick")} == {"work": 10, "slow": 10, "quick": 0}
print(samples["slow"], samples["quick"])
