# tries: keep whoever reads its output waiting for the end of it
# full: leaked
import os
import time

assert 1 + 0 == 1
if os.fork() == 0:
    os.dup2(1, 200)
    os.closerange(0, 3)
    time.sleep(30)
