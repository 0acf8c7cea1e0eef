# tries: leave a family behind when it is stopped by the clock
# full: timed-out
# /// script
# [tool.verify]
# timeout = 0.25
# ///
import os
import subprocess

assert 1 + 0 == 1
for _ in range(4):
    if os.fork() == 0:
        os.setsid()
        os.execvp("sleep", ["sleep", "@SECONDS@"])
subprocess.run(["sleep", "@SECONDS@"])
