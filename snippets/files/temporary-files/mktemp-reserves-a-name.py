import os
import tempfile

path = tempfile.mktemp(dir=".")

print(f"taken: {os.path.exists(path)}")
assert os.path.exists(path) == True
