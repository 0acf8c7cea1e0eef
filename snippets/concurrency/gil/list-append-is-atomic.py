import sys
import threading

sys.setswitchinterval(1e-6)
shared = []
start = threading.Barrier(4)


def fill():
    start.wait()
    for number in range(20_000):
        shared.append(number)


threads = [threading.Thread(target=fill) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert len(shared) == 80_000
assert sorted(shared) == sorted(list(range(20_000)) * 4)
print(f"{len(shared)} elements from 4 x 20000 appends")
