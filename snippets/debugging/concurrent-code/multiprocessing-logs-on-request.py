import logging
import multiprocessing
import sys


def run_worker():
    process = multiprocessing.get_context("fork").Process(target=int, name="worker")
    process.start()
    process.join()
    return process.exitcode


sys.stderr = file = open("log.txt", "w+")
assert (run_worker(), file.tell()) == (0, 0)
multiprocessing.log_to_stderr(logging.INFO)
assert run_worker() == 0
file.seek(0)
lines = sorted(file.read().splitlines())
assert lines == [
    "[INFO/worker] child process calling self.run()",
    "[INFO/worker] process exiting with exitcode 0",
    "[INFO/worker] process shutting down",
]
print(lines)
