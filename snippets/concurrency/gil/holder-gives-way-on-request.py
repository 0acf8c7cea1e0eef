import subprocess
import sys
import threading
import time

gil = getattr(sys, "_is_gil_enabled", lambda: True)()
command = [sys.executable, "-I", "-S", "-c", "import sys; print(sys.getswitchinterval())"]
default_interval = float(subprocess.check_output(command))


def ran_meanwhile(interval, compute):
    """What the other thread has done while this one computes."""
    sys.setswitchinterval(interval)
    go, progress = threading.Event(), []

    def other():
        go.wait()
        progress.append(time.monotonic())

    thread = threading.Thread(target=other)
    thread.start()
    asked = time.monotonic()
    go.set()
    compute(progress)
    waited = [moment - asked for moment in progress]
    thread.join()
    return waited


def squares(_):
    assert sum(number * number for number in range(300_000)) == 8_999_955_000_050_000


def until_it_ran(progress):
    any(progress for _ in range(20_000_000))


assert (ran_meanwhile(threading.TIMEOUT_MAX, squares) == []) == gil
waits = ran_meanwhile(default_interval, until_it_ran)
assert len(waits) == 1
waited = waits[0]
assert default_interval == 0.005
assert waited < 5 and (waited > default_interval or not gil)
print("the other thread ran after", default_interval, "s or more:", waited > default_interval)
