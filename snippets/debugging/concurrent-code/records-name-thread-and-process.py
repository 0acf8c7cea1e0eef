import logging
import os
import threading

records = []


class Collect(logging.Handler):
    def emit(self, record):
        records.append((record.getMessage(), record.threadName, record.thread == threading.get_ident(), record.process))


logging.basicConfig(handlers=[Collect()])
thread = threading.Thread(target=logging.warning, args=("hello",), name="worker-1")
thread.start()
thread.join()
logging.warning("bye")
assert records == [("hello", "worker-1", True, os.getpid()), ("bye", "MainThread", True, os.getpid())]
print([record[:2] for record in records])
