# shows: sys.stdout.buffer and sys.stdout have buffers of their own
import sys

sys.stdout.write("text\n")
n = sys.stdout.buffer.write(b"bytes\n")
sys.stdout.flush()
assert n == 6
