import sys
import threading

gil = getattr(sys, "_is_gil_enabled", lambda: True)()
sys.setswitchinterval(threading.TIMEOUT_MAX)
go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
go.set()
squares = sum(number * number for number in range(300_000))
if not gil:
    any(progress for _ in range(20_000_000))
while_main_computed = list(progress)
thread.join()

assert squares == 8_999_955_000_050_000
assert progress == ["other thread ran"]
print("while the main thread computed:", while_main_computed)
assert while_main_computed == ["other thread ran"]
