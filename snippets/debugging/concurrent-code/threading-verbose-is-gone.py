import contextlib
import io
import threading

assert hasattr(threading, "VERBOSE") is False
threading.VERBOSE = True
assert threading.VERBOSE is True
printed = io.StringIO()
with contextlib.redirect_stderr(printed), contextlib.redirect_stdout(printed):
    thread = threading.Thread(target=print, args=("working",))
    thread.start()
    thread.join()
assert printed.getvalue() == "working\n"
print(printed.getvalue(), end="")
