import contextlib
import io
import threading

threading.VERBOSE = True
assert threading.VERBOSE is True
printed = io.StringIO()
with contextlib.redirect_stderr(printed), contextlib.redirect_stdout(printed):
    thread = threading.Thread(target=print, args=("working",))
    thread.start()
    thread.join()
lines = printed.getvalue().splitlines()
assert lines[0] == "working"

print(lines)
assert len(lines) > 1
