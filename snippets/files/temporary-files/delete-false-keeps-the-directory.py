# /// script
# requires-python = ">=3.12"
# ///
import os
import tempfile

kept = []
for delete in (True, False):
    with tempfile.TemporaryDirectory(dir=".", delete=delete) as name:
        os.mkdir(os.path.join(name, "inner"))
    kept.append([sorted(names) for _, names, _ in os.walk(name)])
assert kept == [[], [["inner"], []]]
print(kept)
