import os
import signal
import sys


def end_child(how):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            try:
                how()
            finally:
                os.write(writer, b"finally ran")
        except SystemExit as request:
            os._exit(request.code)
    os.close(writer)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), os.read(reader, 100).decode()


unwound = end_child(lambda: sys.exit(3))
ended = end_child(lambda: os._exit(3))
killed = end_child(lambda: os.kill(os.getpid(), signal.SIGKILL))
assert unwound == (3, "finally ran")
assert ended == (3, "")
assert killed == (-signal.SIGKILL, "")
print(unwound, ended, killed)
