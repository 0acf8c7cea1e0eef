import threading

semaphore = threading.Semaphore(1)
outcome = "nothing raised"
try:
    semaphore.release()
except ValueError:
    outcome = "ValueError"
print(outcome)
assert outcome == "ValueError"
