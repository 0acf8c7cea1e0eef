import subprocess
import sys

code = """
import os
import threading

class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalized", self.name, flush=True)

def work():
    node = Node("thread")
    started.set()
    go_on.wait()

started, go_on = threading.Event(), threading.Event()
thread = threading.Thread(target=work, daemon=True)
thread.start()
started.wait()
node = Node("module")
"""


def finalized(last_line):
    ended = subprocess.run([sys.executable, "-IS", "-c", code + last_line], capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
    return sorted(line.split()[1] for line in ended.stdout.splitlines())


assert finalized("go_on.set(); thread.join()") == ["module", "thread"]
assert "thread" not in finalized("")
assert finalized("os._exit(0)") == []
print(finalized("go_on.set(); thread.join()"), finalized("os._exit(0)"))
