# shows: the handlers of signals at the start
import signal

assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
assert signal.getsignal(signal.SIGPIPE) == signal.SIG_IGN
print(signal.getsignal(signal.SIGXFSZ), signal.getsignal(signal.SIGUSR1), signal.getsignal(signal.SIGCHLD), signal.getsignal(signal.SIGALRM))
