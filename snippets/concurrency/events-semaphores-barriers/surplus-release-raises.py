import threading

semaphore = threading.Semaphore(1)
try:
    outcome = semaphore.release()
except ValueError:
    outcome = "ValueError"
print(outcome)
assert outcome == "ValueError"
