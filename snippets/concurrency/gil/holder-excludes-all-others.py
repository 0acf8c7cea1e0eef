import sys
import threading

# Nobody is made to give the GIL up before this many seconds have passed.
sys.setswitchinterval(1000)
go = threading.Event()
progress = []


def other():
    go.wait()
    progress.append("other thread ran")


thread = threading.Thread(target=other)
thread.start()
go.set()
for _ in range(50_000):
    pass
while_main_computed = list(progress)
thread.join()

assert while_main_computed == []
assert progress == ["other thread ran"]
print(f"during the loop: {while_main_computed}, after join: {progress}")
