import os
import tempfile

os.mkdir("inside")
tempfile.tempdir = os.path.abspath("inside")
descriptor, path = tempfile.mkstemp()
os.close(descriptor)
left = len(os.listdir("inside"))

print("files left:", left)
assert left == 0
