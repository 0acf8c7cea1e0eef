import os
import time

assert 1 + 0 == 1
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(62)
    os._exit(0)
