# tries: leave a daemon behind, forked twice in a session of its own
# full: leaked
import os

assert 1 + 0 == 1
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execvp("sleep", ["sleep", "@SECONDS@"])
    os._exit(0)
