import os
import tempfile

os.mkdir("inside")
left = {}
for kind in (tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.TemporaryDirectory):
    with kind(dir="inside"):
        seen = len(os.listdir("inside"))
    left[kind.__name__] = (seen, len(os.listdir("inside")))
assert left == {"TemporaryFile": (0, 0), "NamedTemporaryFile": (1, 0), "TemporaryDirectory": (1, 0)}

assert os.path.samefile(os.path.dirname(tempfile.mktemp(dir="inside")), "inside")
assert os.listdir("inside") == []
print("names inside and after the block:", left)
