# tries: nothing: as many processes as its metadata asks for
# full: passed
# /// script
# [tool.verify]
# processes = 100
# ///
import os
import signal

children = []
for _ in range(80):
    child = os.fork()
    if child == 0:
        signal.pause()
    children.append(child)
for child in children:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
assert len(children) == 80
