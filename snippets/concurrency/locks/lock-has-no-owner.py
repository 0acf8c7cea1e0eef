import threading

lock = threading.Lock()
lock.acquire()
thread = threading.Thread(target=lock.release)
thread.start()
thread.join()
still_locked = lock.locked()

outcome = "nothing raised"
try:
    lock.release()
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"

assert still_locked == False
assert outcome == "RuntimeError: release unlocked lock"
print(f"locked after release() by another thread: {still_locked}; then {outcome}")
