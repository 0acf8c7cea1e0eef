import subprocess
import sys
import threading

command = [sys.executable, "-c", "import sys; print(sys.getswitchinterval())"]
default_interval = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
sys.setswitchinterval(0.0005)
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

assert default_interval == 0.005
assert while_main_computed == ["other thread ran"]
print(f"switch interval {default_interval} s unless set; during the loop: {while_main_computed}")
