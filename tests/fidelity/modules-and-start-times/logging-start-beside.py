# shows: another snippet that imports logging, so that an interpreter could share the import
import logging
import time

started = logging._startTime
now = time.time_ns() if started > 1e17 else time.time()
age = (now - started) / (1e9 if started > 1e17 else 1)
assert age < 5
print("young")
