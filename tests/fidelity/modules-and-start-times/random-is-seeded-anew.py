# shows: random's hidden instance is seeded in this process
import os
import random

state = random.getstate()
pid = os.fork()
if pid == 0:
    os._exit(0 if random.getstate() != state else 3)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == 0
print("child has another state")
