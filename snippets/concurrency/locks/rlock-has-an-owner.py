import threading

lock = threading.RLock()
lock.acquire()
outcome = []


def release():
    try:
        lock.release()
        outcome.append("released")
    except RuntimeError as error:
        outcome.append(f"RuntimeError: {error}")


thread = threading.Thread(target=release)
thread.start()
thread.join()

assert outcome == ["RuntimeError: cannot release un-acquired lock"]
print(outcome[0])
