import sys
import threading

go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
go.set()
turns = 0
while progress == [] and turns < 30_000_000:
    turns += 1
while_main_computed = list(progress)
thread.join()

assert sys.getswitchinterval() == 0.005
assert while_main_computed == ["other thread ran"]
print(f"switch interval {sys.getswitchinterval()} s; during the loop: {while_main_computed}")
