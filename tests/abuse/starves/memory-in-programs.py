# tries: take more than its memory in programs that it executes
# full: out-of-memory
# says: 96 MiB of memory (`memory-mib`)
# /// script
# [tool.verify]
# memory-mib = 96
# timeout = 5
# ///
import subprocess
import sys

program = "import sys; taken = b'x' * (16 << 20); print(1, flush=True); sys.stdin.read()"
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
started = [subprocess.Popen([sys.executable, "-I", "-S", "-c", program], **pipes) for _ in range(8)]
assert [one.stdout.readline() for one in started] == [b"1\n"] * 8
try:
    started[0].wait(0.3)
except subprocess.TimeoutExpired:
    pass
for one in started:
    one.communicate()
