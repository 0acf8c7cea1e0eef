import fcntl
import struct
import subprocess
import sys
import termios
import time

child = subprocess.Popen([sys.executable, "-c", "print('x' * 1_000_000)"], stdout=subprocess.PIPE)
capacity, deadline = fcntl.fcntl(child.stdout, fcntl.F_GETPIPE_SZ), time.monotonic() + 30
filled = 0
while filled < capacity and time.monotonic() < deadline:
    filled = struct.unpack("i", fcntl.ioctl(child.stdout, termios.FIONREAD, bytes(4)))[0]
    time.sleep(0.001)
assert filled == capacity
try:
    child.wait(timeout=0.2)
except subprocess.TimeoutExpired:
    waited = True
assert waited and child.poll() is None
output, errors = child.communicate()
assert (len(output), errors, child.returncode) == (1_000_001, None, 0)
