import os
import subprocess

assert 1 + 0 == 1
subprocess.Popen(["sleep", "61"], start_new_session=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        import time

        time.sleep(62)
    os._exit(0)
