# shows: a variable that is set reaches a child
import os
import subprocess

os.environ["MINE"] = "1"
out = subprocess.run(["sh", "-c", "echo $MINE"], capture_output=True, text=True)
assert out.stdout == "1\n"
print(out.stdout)
