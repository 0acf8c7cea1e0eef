import contextlib
import io
import sys
import threading

printed, reached = io.StringIO(), []


def work():
    reached.append("begun")
    sys.exit("fatal")
    reached.append("went on")


with contextlib.redirect_stderr(printed):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
assert (reached, printed.getvalue()) == (["begun"], "")
assert thread.is_alive() is False
print(reached)
