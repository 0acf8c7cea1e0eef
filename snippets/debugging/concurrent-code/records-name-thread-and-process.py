import logging
import os
import threading

records = []


class Collect(logging.Handler):
    def emit(self, record):
        records.append(record)


logging.basicConfig(handlers=[Collect()], level=logging.INFO)
thread = threading.Thread(target=logging.info, args=("hello",), name="worker-1")
thread.start()
thread.join()
logging.info("bye")
assert [record.threadName for record in records] == ["worker-1", "MainThread"]
assert [record.process for record in records] == [os.getpid()] * 2
assert [record.thread == threading.get_ident() for record in records] == [False, True]
print([record.threadName for record in records])
