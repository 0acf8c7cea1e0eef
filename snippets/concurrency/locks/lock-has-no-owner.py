import threading

lock = threading.Lock()
states = [lock.acquire(), lock.locked()]
thread = threading.Thread(target=lock.release)
thread.start()
thread.join()
states.append(lock.locked())

assert states == [True, True, False]
print("locked after release() by another thread:", states[-1])
