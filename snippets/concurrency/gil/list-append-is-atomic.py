import sys
import threading

sys.setswitchinterval(1e-6)
shared = []
start = threading.Barrier(4)


def fill(number):
    start.wait()
    for _ in range(20_000):
        shared.append(number)


threads = [threading.Thread(target=fill, args=[number]) for number in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert len(shared) == 80_000
assert sorted(shared) == [0] * 20_000 + [1] * 20_000 + [2] * 20_000 + [3] * 20_000
print(f"{len(shared)} elements from 4 x 20000 appends")
