import io
import multiprocessing
import os
import signal
import sys


def return_value():
    return 5


def fail():
    # The child's own traceback would only be noise here.
    sys.stderr = io.StringIO()
    1 / 0


def leave():
    sys.exit(3)


def be_killed():
    os.kill(os.getpid(), signal.SIGKILL)


codes = {}
for work in (return_value, fail, leave, be_killed):
    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join()
    codes[work.__name__] = child.exitcode

assert codes == {"return_value": 0, "fail": 1, "leave": 3, "be_killed": -signal.SIGKILL}
print({name: int(code) for name, code in codes.items()})
