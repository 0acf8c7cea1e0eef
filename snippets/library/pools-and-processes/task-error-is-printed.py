import contextlib
import io
from concurrent.futures import ThreadPoolExecutor


def work():
    1 / 0


screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    with ThreadPoolExecutor(1) as executor:
        executor.submit(work)

last_line = screen.getvalue().strip().rpartition("\n")[2]
print(repr(last_line))
assert last_line == "ZeroDivisionError: division by zero"
