import io
import multiprocessing
import os
import signal
import sys
import traceback


def return_value():
    return 5


def fail():
    # The child's own report of the exception would only be noise here.
    sys.stderr = io.StringIO()
    traceback.print_exc = lambda: None
    1 / 0


def leave():
    sys.exit(3)


def be_killed():
    os.kill(os.getpid(), signal.SIGKILL)


fork = multiprocessing.get_context("fork")
children = [fork.Process(target=work, name=work.__name__) for work in (return_value, fail, leave, be_killed)]
for child in children:
    child.start()
for child in children:
    child.join()

codes = {child.name: child.exitcode for child in children}
assert codes == {"return_value": 0, "fail": 1, "leave": 3, "be_killed": -signal.SIGKILL}
print({name: int(code) for name, code in codes.items()})
