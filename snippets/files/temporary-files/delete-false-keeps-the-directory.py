# /// script
# requires-python = ">=3.12"
# ///
import os
import tempfile

kept = []
for delete in (True, False):
    with tempfile.TemporaryDirectory(dir=".", delete=delete) as name:
        os.mkdir(os.path.join(name, "inner"))
    kept.append([names for _, names, _ in os.walk(".")])
assert kept == [[[]], [[os.path.basename(name)], ["inner"], []]]
print([len(found) for found in kept])
