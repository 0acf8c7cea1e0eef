import threading

lock = threading.RLock()
outcomes = []


def release():
    try:
        outcomes.append(lock.release())
    except RuntimeError as error:
        outcomes.append(str(error))


def release_elsewhere():
    thread = threading.Thread(target=release)
    thread.start()
    thread.join()


assert lock.acquire() is True
release_elsewhere()
release()
assert outcomes == ["cannot release un-acquired lock", None]
print(outcomes)
