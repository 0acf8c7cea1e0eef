import os
import tempfile

descriptor, path = tempfile.mkstemp(dir=".")
os.close(descriptor)

print(f"there after close: {os.path.exists(path)}")
assert os.path.exists(path) == False
