import contextlib
import io
from concurrent.futures import ThreadPoolExecutor

ran = []


def work():
    ran.append("work")
    1 / 0


screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    with ThreadPoolExecutor(1) as executor:
        future = executor.submit(work)

raised = []
for attempt in range(2):
    try:
        future.result()
    except ZeroDivisionError as error:
        raised.append(error)

assert (ran, screen.getvalue()) == (["work"], "")
assert repr(future.exception()) == "ZeroDivisionError('division by zero')"
assert [error is future.exception() for error in raised] == [True, True]
print(raised[0], "- printed:", repr(screen.getvalue()))
