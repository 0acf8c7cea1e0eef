import threading

semaphore = threading.Semaphore(1)
assert semaphore.acquire() is True
assert semaphore.acquire(blocking=False) is False
thread = threading.Thread(target=semaphore.release)
thread.start()
thread.join()
again = [semaphore.acquire(blocking=False) for _ in range(2)]
assert again == [True, False]
print("acquired after the release by another thread:", again)
