# shows: a handler runs between two instructions
import os
import signal

seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append((number, frame.f_code.co_name)))
os.kill(os.getpid(), signal.SIGUSR1)
assert seen == [(signal.SIGUSR1, "<module>")]
print(seen)
