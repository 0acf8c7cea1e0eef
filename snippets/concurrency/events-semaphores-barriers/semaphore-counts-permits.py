import threading

plain = threading.Semaphore(1)
plain.release()
permits = [plain.acquire(blocking=False) for _ in range(3)]

bounded = threading.BoundedSemaphore(1)
outcome = "nothing raised"
try:
    bounded.release()
except ValueError as error:
    outcome = f"ValueError: {error}"

assert permits == [True, True, False]
assert outcome == "ValueError: Semaphore released too many times"
print(permits, outcome)
