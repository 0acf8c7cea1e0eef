# shows: a record names the main thread and the own process
import logging
import os

record = logging.makeLogRecord({})
record = logging.LogRecord("n", 10, "p", 1, "m", (), None)
assert record.process == os.getpid()
assert record.threadName == "MainThread"
assert record.processName == "MainProcess"
print(record.threadName)
