import threading

barrier = threading.Barrier(3)
rounds = [[], []]


def meet():
    for numbers in rounds:
        numbers.append(barrier.wait(timeout=5))


threads = [threading.Thread(target=meet) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert [sorted(numbers) for numbers in rounds] == [[0, 1, 2], [0, 1, 2]]
print([sorted(numbers) for numbers in rounds])
