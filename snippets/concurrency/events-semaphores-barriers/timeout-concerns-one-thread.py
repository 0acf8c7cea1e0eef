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
while barrier.n_waiting == 0:
    patient.join(timeout=0.0005)
try:
    barrier.wait(timeout=0.001)
except threading.BrokenBarrierError:
    patient.join(timeout=5)
print("the other thread:", outcomes)
assert outcomes == []
