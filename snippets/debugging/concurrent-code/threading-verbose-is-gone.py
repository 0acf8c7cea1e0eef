import contextlib
import io
import threading

assert [name for name in dir(threading) if name.lower().strip("_") == "verbose"] == []
threading.VERBOSE = True
printed = io.StringIO()
with contextlib.redirect_stderr(printed), contextlib.redirect_stdout(printed):
    thread = threading.Thread(target=print, args=("working",))
    thread.start()
    thread.join()
assert printed.getvalue() == "working\n"
print(printed.getvalue(), end="")
