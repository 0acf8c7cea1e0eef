import os
import tempfile

left = {}
for kind in (tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.TemporaryDirectory):
    with kind(dir="."):
        inside = len(os.listdir())
    left[kind.__name__] = (inside, len(os.listdir()))
assert left == {"TemporaryFile": (0, 0), "NamedTemporaryFile": (1, 0), "TemporaryDirectory": (1, 0)}

assert os.path.samefile(os.path.dirname(tempfile.mktemp(dir=".")), ".")
assert os.listdir() == []
print("names inside and after the block:", left)
