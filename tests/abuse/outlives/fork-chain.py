# tries: run away from the killer, each process forking the next and ending
# full: leaked
import os
import time

assert 1 + 0 == 1
# So that a mistake of the sandbox ends some time.
end = time.monotonic() + 5
if os.fork() == 0:
    while time.monotonic() < end:
        try:
            if os.fork() != 0:
                os._exit(0)
        except BlockingIOError:
            # Those that ended have not all been reaped yet.
            time.sleep(0.001)
    os._exit(0)
