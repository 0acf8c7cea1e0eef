import os
import subprocess
import sys

code = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
try:
    subprocess.run([sys.executable, "-c", code], stdout=open("pid", "w"), timeout=0.5)
except subprocess.TimeoutExpired as error:
    limit = round(error.timeout, 1)
assert limit == 0.5
child = int(open("pid").read())
try:
    os.kill(child, 0)
    state = "alive"
except ProcessLookupError:
    state = "gone"
assert state == "gone"
