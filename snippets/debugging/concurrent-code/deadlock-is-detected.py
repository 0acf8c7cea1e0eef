import threading

lock = threading.Lock()
assert lock.acquire() is True
try:
    outcome = lock.acquire(timeout=0.02)
except RuntimeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "RuntimeError"
