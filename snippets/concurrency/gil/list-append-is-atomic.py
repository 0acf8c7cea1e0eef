import sys
import threading

sys.setswitchinterval(1e-6)
shared = []
start = threading.Barrier(4)


def fill(number):
    start.wait()
    for _ in range(5_000):
        shared.append(number)


threads = [threading.Thread(target=fill, args=[number]) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert len(shared) == 20_000
assert sorted(shared) == [0] * 5_000 + [1] * 5_000 + [2] * 5_000 + [3] * 5_000
print(f"{len(shared)} elements from 4 x 5000 appends")
