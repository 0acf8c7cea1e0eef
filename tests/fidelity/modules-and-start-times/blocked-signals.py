# shows: no signal is blocked and no timer is set
import signal

assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == set()
assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
assert signal.sigpending() == set()
print(signal.getitimer(signal.ITIMER_REAL))
