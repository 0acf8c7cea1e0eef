import sys
import threading

gil = getattr(sys, "_is_gil_enabled", lambda: True)()
# No thread is made to give the GIL up before this many seconds have passed.
sys.setswitchinterval(1000)
go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
go.set()
turns = 0
while progress == [] and turns < (200_000 if gil else 100_000_000):
    turns += 1
while_main_computed = list(progress)
thread.join()

assert (while_main_computed == []) == gil
assert progress == ["other thread ran"]
print(f"during the loop: {while_main_computed}, after join: {progress}")
