import os
import tempfile

descriptor, path = tempfile.mkstemp(dir=".")
os.close(descriptor)

left = len(os.listdir("."))
print("files left:", left)
assert left == 0
