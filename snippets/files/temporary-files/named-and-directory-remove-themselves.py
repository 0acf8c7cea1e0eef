import os
import tempfile

left = {}
for kind in (tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.TemporaryDirectory):
    with kind(dir=".") as temporary:
        inside = len(os.listdir("."))
    left[kind.__name__] = (inside, len(os.listdir(".")))
assert left == {"TemporaryFile": (0, 0), "NamedTemporaryFile": (1, 0), "TemporaryDirectory": (1, 0)}

name = tempfile.mktemp(dir=".")
assert os.path.exists(name) is False
print("names inside and after the block:", left)
