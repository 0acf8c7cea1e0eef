# /// script
# requires-python = ">=3.12"
# ///
import os
import tempfile

os.mkdir("inside")
kept = []
for delete in (True, False):
    with tempfile.TemporaryDirectory(dir="inside", delete=delete) as name:
        os.mkdir(os.path.join(name, "inner"))
    kept.append([names for _, names, _ in os.walk("inside")])
assert kept == [[[]], [[os.path.basename(name)], ["inner"], []]]
print([len(found) for found in kept])
