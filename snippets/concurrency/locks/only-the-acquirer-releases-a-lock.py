import threading

lock = threading.Lock()
lock.acquire()
outcome = []


def release():
    try:
        lock.release()
        outcome.append("released")
    except RuntimeError:
        outcome.append("RuntimeError")


thread = threading.Thread(target=release)
thread.start()
thread.join()

print(f"release() by another thread: {outcome[0]}")
assert outcome == ["RuntimeError"]
