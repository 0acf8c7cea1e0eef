import os

pid = os.fork()
if pid == 0:
    assert 1 + 0 == 1
    os._exit(0)
os.waitpid(pid, 0)
