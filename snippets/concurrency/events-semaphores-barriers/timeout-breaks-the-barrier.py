import threading

barrier = threading.Barrier(3)
outcomes = {}


def wait(name, timeout):
    try:
        outcomes[name] = barrier.wait(timeout=timeout)
    except threading.BrokenBarrierError:
        outcomes[name] = "BrokenBarrierError"


patient = threading.Thread(target=wait, args=("patient", 5))
patient.start()
while barrier.n_waiting == 0:
    patient.join(timeout=0.0005)
before = dict(outcomes)
wait("impatient", 0.001)
patient.join()
assert before == {}
assert outcomes == {"impatient": "BrokenBarrierError", "patient": "BrokenBarrierError"}
print(outcomes)
