import os
import tempfile

tempfile.tempdir = os.getcwd()
left = {}
for kind in (tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.TemporaryDirectory):
    with kind():
        inside = len(os.listdir())
    left[kind.__name__] = (inside, len(os.listdir()))
assert left == {"TemporaryFile": (0, 0), "NamedTemporaryFile": (1, 0), "TemporaryDirectory": (1, 0)}

assert os.path.dirname(tempfile.mktemp()) == os.getcwd()
assert os.listdir() == []
print("names inside and after the block:", left)
