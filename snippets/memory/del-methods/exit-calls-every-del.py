import subprocess
import sys

code = """
import threading

class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalized:", self.name)

def work():
    node = Node("of the daemon thread")
    started.set()
    threading.Event().wait()

started = threading.Event()
threading.Thread(target=work, daemon=True).start()
started.wait()
Node("dropped before the end")
print("end")
"""
ended = subprocess.run([sys.executable, "-IS", "-c", code], capture_output=True, text=True)
lines = ended.stdout.splitlines()
assert (ended.returncode, ended.stderr) == (0, "")
assert lines[:2] == ["finalized: dropped before the end", "end"]
assert lines[2:] == ["finalized: of the daemon thread"]
