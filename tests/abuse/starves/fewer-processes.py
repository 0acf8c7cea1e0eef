# tries: fork more often than its metadata says
# full: raised
# says: 5 processes and threads (`processes`)
# beyond: reduced-as-root: the kernel does not limit the processes of root, and it says so
# /// script
# [tool.verify]
# processes = 5
# ///
import os
import signal

children = []
try:
    for _ in range(10):
        child = os.fork()
        if child == 0:
            signal.pause()
        children.append(child)
finally:
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
assert len(children) == 10
