import subprocess
import sys

code = """
import logging, multiprocessing
multiprocessing.set_start_method("fork")
if __name__ == "__main__":
    if "log" in __import__("sys").argv:
        multiprocessing.log_to_stderr(logging.INFO)
    process = multiprocessing.Process(target=print, name="worker")
    process.start()
    process.join()
"""


def logged(*arguments):
    ended = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True)
    return [line.split("] ")[1] for line in ended.stderr.splitlines() if line.startswith("[INFO/worker]")]


assert sorted(logged("log")) == ["child process calling self.run()", "process exiting with exitcode 0", "process shutting down"]
assert logged() == []
print(logged("log")[0])
