# shows: what was buffered before a fork is written by both
import os

print("twice?")
pid = os.fork()
if pid == 0:
    raise SystemExit(0)
os.waitpid(pid, 0)
assert pid > 0
