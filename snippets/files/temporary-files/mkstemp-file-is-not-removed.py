import os
import tempfile

os.mkdir("inside")
tempfile.tempdir = os.path.abspath("inside")
descriptor, path = tempfile.mkstemp()
os.close(descriptor)
directory = tempfile.mkdtemp()
assert [os.path.isfile(path), os.path.isdir(directory)] == [True, True]
assert len(os.listdir("inside")) == 2

os.remove(path)
os.rmdir(directory)
assert os.listdir("inside") == []
print("left after removal by the caller:", os.listdir("inside"))
