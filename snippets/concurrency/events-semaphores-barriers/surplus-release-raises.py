import threading

semaphore = threading.Semaphore(1)
try:
    outcome = semaphore.release()
except ValueError:
    outcome = "ValueError"
print("release() gave", outcome)
assert outcome == "ValueError"
