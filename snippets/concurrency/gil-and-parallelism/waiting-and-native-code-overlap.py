import pathlib
import sys
import threading
import time
import zlib

gil = getattr(sys, "_is_gil_enabled", lambda: True)()
sys.setswitchinterval(threading.TIMEOUT_MAX)
source = pathlib.Path(threading.__file__).read_bytes()


def ran_meanwhile(act, limit):
    go, progress = threading.Event(), []

    def other():
        go.wait()
        progress.append("ran")

    thread = threading.Thread(target=other)
    thread.start()
    go.set()
    for _ in range(limit):
        act()
        if progress:
            break
    seen = list(progress)
    thread.join()
    return seen


assert ran_meanwhile(lambda: time.sleep(0.001), 5_000) == ["ran"]
assert ran_meanwhile(lambda: zlib.compress(source), 5_000) == ["ran"]
assert (ran_meanwhile(lambda: None, 500_000) == []) == gil
print("while waiting:", ran_meanwhile(lambda: time.sleep(0.001), 5_000))
