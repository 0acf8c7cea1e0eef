# tries: leave a process that writes into the scratch directory of its neighbour
# full: leaked
NAME = "intruder"
import os
import time

assert 1 + 0 == 1
here = os.getcwd()
if os.fork() == 0:
    os.setsid()
    end = time.monotonic() + 5
    while time.monotonic() < end:
        time.sleep(0.02)
        if os.path.exists(f"{here}/ready"):
            os.close(os.open(f"{here}/{NAME}", os.O_CREAT | os.O_WRONLY))
