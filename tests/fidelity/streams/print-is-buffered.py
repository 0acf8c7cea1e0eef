# shows: lines printed to a pipe are buffered until the end
import os

print("printed first")
n = os.write(1, b"written second\n")
assert n == 15
print("printed third")
