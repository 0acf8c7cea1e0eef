import threading

barrier = threading.Barrier(3)
passed = []


def meet():
    for turn in (1, 2):
        barrier.wait(timeout=5)
        passed.append(turn)


threads = [threading.Thread(target=meet) for _ in range(3)]
threads[0].start()
threads[1].start()
any(barrier.n_waiting == 2 or threads[0].join(timeout=0.0005) for _ in range(10_000))
before = passed.copy()
threads[2].start()
for thread in threads:
    thread.join()
assert before == []
assert sorted(passed) == [1, 1, 1, 2, 2, 2]
print(before, sorted(passed))
