import threading

lock = threading.Lock()
lock.acquire()
try:
    outcome = lock.acquire(timeout=0.05)
except RuntimeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "RuntimeError"
