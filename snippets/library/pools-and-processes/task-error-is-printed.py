import contextlib
import io
import threading
from concurrent.futures import ThreadPoolExecutor


def work():
    ran.append("work")
    raise ValueError("wrong")


def in_thread():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def in_executor():
    with ThreadPoolExecutor() as executor:
        error = executor.submit(work).exception()
    assert str(error) == "wrong"


ran, lines = [], []
for run in (in_thread, in_executor):
    screen = io.StringIO()
    with contextlib.redirect_stderr(screen):
        run()
    lines += screen.getvalue().splitlines()[-1:]
assert ran == ["work", "work"]
assert lines[0] == "ValueError: wrong"

print(lines)
assert lines == ["ValueError: wrong", "ValueError: wrong"]
