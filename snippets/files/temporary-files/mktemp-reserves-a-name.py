import os
import tempfile

path = tempfile.mktemp(dir=".")
files = os.listdir(".")

print("files:", files)
assert len(files) == 1
