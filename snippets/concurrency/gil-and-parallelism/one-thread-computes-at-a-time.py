# /// script
# [tool.verify]
# exclusive = true
# ///
import sys
import threading
import time


def compute():
    for _ in range(150_000):
        pass


def cores_busy():
    threads = [threading.Thread(target=compute) for _ in range(2)]
    wall, cpu = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (time.process_time() - cpu) / (time.perf_counter() - wall)


sys.setswitchinterval(0.001)
least = min(cores_busy() for _ in range(3))
assert least < 1.5
print(f"two cores busy: {least > 1.5}")
