import threading

barrier = threading.Barrier(3)
waiting = threading.Event()
outcomes = []


def wait(timeout):
    waiting.set()
    try:
        barrier.wait(timeout=timeout)
        outcomes.append("passed")
    except threading.BrokenBarrierError:
        outcomes.append("BrokenBarrierError")


patient = threading.Thread(target=wait, args=(5,))
patient.start()
waiting.wait(timeout=5)
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
