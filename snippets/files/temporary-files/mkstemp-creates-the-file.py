import os
import stat
import tempfile

name = tempfile.mktemp(dir=".")
descriptor, path = tempfile.mkstemp(suffix=".txt", dir=".")
os.write(descriptor, b"secret")
os.close(descriptor)

assert os.path.exists(name) == False
assert (os.path.getsize(path), path[-4:]) == (6, ".txt")
assert stat.filemode(os.stat(path).st_mode) == "-rw-------"
print(os.path.exists(name), stat.filemode(os.stat(path).st_mode))
