# shows: a replaced sys.stdout is flushed at the end
import io
import sys

sys.stdout = io.TextIOWrapper(open(1, "wb", closefd=False), encoding="utf-16-le")
print("wide")
assert sys.__stdout__ is not sys.stdout
