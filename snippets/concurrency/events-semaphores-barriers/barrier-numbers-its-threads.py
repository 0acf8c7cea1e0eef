import threading

barrier = threading.Barrier(3)
numbers = []


def meet():
    numbers.append(barrier.wait(timeout=5))


threads = [threading.Thread(target=meet) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(numbers) == [0, 1, 2]
print(sorted(numbers))
