import os
import tempfile

with tempfile.NamedTemporaryFile(dir=".") as file:
    inside = os.path.exists(file.name)
after = os.path.exists(file.name)

with tempfile.NamedTemporaryFile(dir=".", delete=False) as kept:
    pass
descriptor, path = tempfile.mkstemp(dir=".")
os.close(descriptor)
directory = tempfile.mkdtemp(dir=".")
left = [os.path.exists(name) for name in (kept.name, path, directory)]

assert (inside, after) == (True, False)
assert left == [True, True, True]
print(f"named: {inside}, closed: {after}; delete=False, mkstemp, mkdtemp: {left}")
