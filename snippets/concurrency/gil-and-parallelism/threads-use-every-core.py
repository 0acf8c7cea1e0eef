import sys
import threading

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
while progress == [] and turns < 1_000_000:
    turns += 1
while_main_computed = list(progress)
thread.join()

print("while the main thread computed:", while_main_computed)
assert while_main_computed == ["other thread ran"]
