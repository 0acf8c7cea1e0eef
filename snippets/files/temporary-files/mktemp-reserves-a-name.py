import os
import tempfile

path = tempfile.mktemp(dir=".")
taken = os.path.exists(path)

print(f"taken: {taken}")
assert taken == True
