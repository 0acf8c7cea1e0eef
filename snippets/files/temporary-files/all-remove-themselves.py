import os
import tempfile

descriptor, path = tempfile.mkstemp(dir=".")
os.close(descriptor)
exists = os.path.exists(path)

print(f"there after close: {exists}")
assert exists == False
