# tries: leave a process behind that was never forked by Python
# full: leaked
import os

assert 1 + 0 == 1
os.posix_spawn("/bin/sleep", ["sleep", "@SECONDS@"], {}, setsid=True)
