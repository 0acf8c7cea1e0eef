# tries: fork until the machine is full
# full: raised
# says: 64 processes and threads (`processes`)
# beyond: reduced-as-root: the kernel does not limit the processes of root, and it says so
# gets-through-without: limits -> passed
import os
import signal

children = []
try:
    # No more than shows it.
    for _ in range(90):
        child = os.fork()
        if child == 0:
            signal.pause()
        children.append(child)
finally:
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
assert len(children) == 90
