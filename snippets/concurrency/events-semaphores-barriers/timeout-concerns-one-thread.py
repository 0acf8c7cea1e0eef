import threading

barrier = threading.Barrier(3)
waiting = threading.Event()
outcomes = []


def wait():
    waiting.set()
    try:
        barrier.wait(timeout=5)
    except threading.BrokenBarrierError:
        outcomes.append("BrokenBarrierError")


patient = threading.Thread(target=wait)
patient.start()
waiting.wait(timeout=5)
try:
    barrier.wait(timeout=0.001)
except threading.BrokenBarrierError:
    patient.join(timeout=5)
print(outcomes)
assert outcomes == []
