import contextlib
import io
import threading
from concurrent.futures import ThreadPoolExecutor


def work():
    1 / 0


def last_line(run):
    screen = io.StringIO()
    with contextlib.redirect_stderr(screen):
        run()
    return screen.getvalue().strip().rpartition("\n")[2]


def in_thread():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def in_executor():
    with ThreadPoolExecutor(1) as executor:
        executor.submit(work)


lines = [last_line(in_thread), last_line(in_executor)]
print(lines)
assert lines == ["ZeroDivisionError: division by zero"] * 2
