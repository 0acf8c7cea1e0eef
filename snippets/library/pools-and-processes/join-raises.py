import io
import multiprocessing
import sys
import traceback


def work():
    # The child's own report of the exception would only be noise here.
    sys.stderr = io.StringIO()
    traceback.print_exc = lambda: None
    1 / 0


child = multiprocessing.get_context("fork").Process(target=work)
child.start()
try:
    outcome = child.join()
except ZeroDivisionError as error:
    outcome = str(error)
assert child.exitcode == 1
print("join:", outcome, "exit code:", child.exitcode)
assert outcome == "division by zero"
