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
any(barrier.n_waiting or patient.join(timeout=0.0005) for _ in range(10_000))
before = dict(outcomes)
wait("impatient", 0.001)
patient.join()
assert before == {}
assert outcomes == {"impatient": "BrokenBarrierError", "patient": "BrokenBarrierError"}
print(outcomes)
