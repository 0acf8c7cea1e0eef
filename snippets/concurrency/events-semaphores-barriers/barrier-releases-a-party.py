import threading

barrier = threading.Barrier(3)
rounds = [[], []]


def meet():
    for numbers in rounds:
        numbers.append(barrier.wait(timeout=5))


threads = [threading.Thread(target=meet) for _ in range(3)]
threads[0].start()
threads[1].start()
while barrier.n_waiting < 2 and not rounds[0]:
    threads[0].join(timeout=0.0005)
held = rounds[0] == []
threads[2].start()
for thread in threads:
    thread.join()
assert held is True
assert [sorted(numbers) for numbers in rounds] == [[0, 1, 2], [0, 1, 2]]
print([sorted(numbers) for numbers in rounds])
