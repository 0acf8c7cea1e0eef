import os
import tempfile

descriptor, path = tempfile.mkstemp(dir=".")
os.close(descriptor)
directory = tempfile.mkdtemp(dir=".")
left = [os.path.isfile(path), os.path.isdir(directory)]
os.remove(path)
os.rmdir(directory)

assert left == [True, True]
assert os.listdir(".") == []
print("left behind:", left)
