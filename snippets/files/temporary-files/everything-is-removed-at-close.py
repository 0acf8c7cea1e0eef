import os
import tempfile

tempfile.tempdir = os.getcwd()
descriptor, path = tempfile.mkstemp()
os.close(descriptor)
left = len(os.listdir())

print("files left:", left)
assert left == 0
