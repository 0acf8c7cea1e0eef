import threading

barrier = threading.Barrier(3)
outcomes = []


def wait(timeout):
    try:
        barrier.wait(timeout=timeout)
        outcomes.append("passed")
    except threading.BrokenBarrierError:
        outcomes.append("BrokenBarrierError")


patient = threading.Thread(target=wait, args=(5,))
patient.start()
while barrier.n_waiting == 0:
    patient.join(timeout=0.0005)
wait(0.001)
patient.join()
wait(5)
barrier.reset()
threads = [threading.Thread(target=wait, args=(5,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert outcomes == ["BrokenBarrierError"] * 3 + ["passed"] * 3
print(outcomes)
