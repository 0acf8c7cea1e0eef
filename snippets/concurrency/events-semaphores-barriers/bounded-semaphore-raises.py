import threading

semaphore = threading.BoundedSemaphore()
semaphore.acquire()
outcomes = []
for _ in range(2):
    try:
        outcomes.append(semaphore.release())
    except ValueError as error:
        outcomes.append(str(error))
assert outcomes == [None, "Semaphore released too many times"]
print(outcomes)
