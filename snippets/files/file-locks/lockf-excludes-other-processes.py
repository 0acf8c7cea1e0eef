import fcntl
import os


def in_child(action):
    child = os.fork()
    if child == 0:
        status = 2
        try:
            action()
            status = 0
        except BlockingIOError:
            status = 1
        finally:
            os._exit(status)
    return {0: "granted", 1: "refused"}[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])]


with open("data.txt", "w") as file:
    request = lambda: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    request()
    outcomes = [in_child(request)]
    fcntl.lockf(file, fcntl.LOCK_UN)
    outcomes.append(in_child(request))

assert outcomes == ["refused", "granted"]
print("for a child process:", outcomes)
