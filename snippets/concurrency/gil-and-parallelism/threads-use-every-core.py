# /// script
# [tool.verify]
# exclusive = true
# ///
import sys
import threading
import time


def compute():
    for _ in range(300_000):
        pass


sys.setswitchinterval(0.001)
threads = [threading.Thread(target=compute) for _ in range(2)]
wall, cpu = time.perf_counter(), time.process_time()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
cores_busy = (time.process_time() - cpu) / (time.perf_counter() - wall)

two_cores_busy = cores_busy > 1.5
print(f"two cores busy: {two_cores_busy}")
assert two_cores_busy == True
