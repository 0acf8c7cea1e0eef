import threading

semaphore = threading.Semaphore()
try:
    outcome = semaphore.release()
except ValueError:
    outcome = "ValueError"
print("release() gave", outcome)
assert outcome == "ValueError"
