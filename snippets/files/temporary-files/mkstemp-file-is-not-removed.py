import os
import tempfile

tempfile.tempdir = os.getcwd()
descriptor, path = tempfile.mkstemp()
os.close(descriptor)
directory = tempfile.mkdtemp()
assert [os.path.isfile(path), os.path.isdir(directory)] == [True, True]
assert len(os.listdir()) == 2

os.remove(path)
os.rmdir(directory)
assert os.listdir() == []
print("left after removal by the caller:", os.listdir())
