import threading

barrier = threading.Barrier(3)
outcomes = []


def wait():
    try:
        barrier.wait(timeout=5)
    except threading.BrokenBarrierError as error:
        outcomes.append(type(error).__name__)


patient = threading.Thread(target=wait)
patient.start()
any(barrier.n_waiting or patient.join(timeout=0.0005) for _ in range(10_000))
try:
    barrier.wait(timeout=0.001)
except threading.BrokenBarrierError:
    patient.join(timeout=5)
print("the other thread:", outcomes)
assert outcomes == []
