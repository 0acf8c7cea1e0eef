# shows: bytes that are no text go through as they are
import sys

n = sys.stdout.buffer.write(bytes(range(256)))
assert n == 256
