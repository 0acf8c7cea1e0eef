# tries: leave a stopped process behind, which hears of nothing
# full: leaked
import os
import signal

assert 1 + 0 == 1
child = os.fork()
if child == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
os.waitpid(child, os.WUNTRACED)
