import threading

lock = threading.Lock()
lock.acquire()
try:
    outcome = lock.acquire(timeout=0.05)
except RuntimeError:
    outcome = "RuntimeError"

print(outcome)
assert outcome == "RuntimeError"
