import subprocess
import sys

program = """
import sys
import threading

def work():
    try:
        print("worker starts")
        started.set()
        finish.wait(5)
    finally:
        print("worker ends")

started, finish = threading.Event(), threading.Event()
threading.Thread(target=work, daemon=sys.argv[1] == "daemon").start()
started.wait()
print("main ends")
if sys.argv[1] != "daemon":
    finish.set()
"""


def output(kind):
    return subprocess.check_output([sys.executable, "-I", "-S", "-c", program, kind], text=True).splitlines()


assert output("daemon") == ["worker starts", "main ends"]
assert output("not a daemon") == ["worker starts", "main ends", "worker ends"]
print(output("daemon"))
