# shows: SIGINT raises KeyboardInterrupt, which can be caught
import os
import signal
import time

try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(10)
except KeyboardInterrupt as error:
    seen = repr(error)
assert seen == "KeyboardInterrupt()"
print(seen)
