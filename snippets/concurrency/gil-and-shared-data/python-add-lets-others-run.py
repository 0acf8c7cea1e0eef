import threading

both_loaded = threading.Barrier(2)


class Count:
    def __init__(self, value):
        self.value = value

    def __add__(self, number):
        both_loaded.wait(timeout=5)
        return Count(self.value + number)


counter = Count(0)


def increment():
    global counter
    counter += 1


threads = [threading.Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert counter.value == 1
print(f"two increments give {counter.value}")
