# shows: a line that looks like a separator of recorded streams
import sys

print("--- stderr")
print("not stderr")
print("real", file=sys.stderr)
assert sys.stderr.fileno() == 2
