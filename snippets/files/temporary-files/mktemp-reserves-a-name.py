import os
import tempfile

os.mkdir("inside")
name = os.path.relpath(tempfile.mktemp(dir="inside"))
parts = name.split(os.sep)
assert (parts[0], len(parts)) == ("inside", 2)
files = os.listdir("inside")

print("files:", files)
assert len(files) == 1
