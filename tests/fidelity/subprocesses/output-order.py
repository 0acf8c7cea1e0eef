# shows: a child's output comes where it is written, before the parent's buffer
import subprocess

print("parent")
code = subprocess.call(["echo", "child"])
assert code == 0
