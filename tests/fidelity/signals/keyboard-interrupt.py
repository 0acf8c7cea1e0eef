# shows: SIGINT raises KeyboardInterrupt, which can be caught
import os
import signal

try:
    os.kill(os.getpid(), signal.SIGINT)
    signal.pause()
except KeyboardInterrupt as error:
    seen = repr(error)
assert seen == "KeyboardInterrupt()"
print(seen)
