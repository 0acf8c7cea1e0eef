import os
import signal


def end_child(how):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, b"try")
            how()
        finally:
            os.write(writer, b", finally")
            os._exit(0)
    os.close(writer)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), os.read(reader, 80).decode()


unwound = end_child(lambda: None)
ended = end_child(lambda: os._exit(3))
killed = end_child(lambda: os.kill(os.getpid(), signal.SIGKILL))
assert unwound == (0, "try, finally")
assert ended == (3, "try")
assert killed == (-signal.SIGKILL, "try")
print(unwound, ended, killed)
