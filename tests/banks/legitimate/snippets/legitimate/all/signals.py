import os
import signal

seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
os.kill(os.getpid(), signal.SIGUSR1)
assert seen == [signal.SIGUSR1]

signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.001)
while signal.SIGALRM not in seen:
    pass
assert seen == [signal.SIGUSR1, signal.SIGALRM]
assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
