import os
import sys
from pathlib import Path

for version in ("1", "2"):
    os.mkdir(version)
    Path(f"{version}/lib.py").write_text(f"version = {version}\n")
sys.path = ["1", "2", *sys.path]
import lib as first

sys.path.remove("1")
import lib as second

assert [Path(path, "lib.py").read_text() for path in ("1", "2")] == ["version = 1\n", "version = 2\n"]
assert sys.path[0] == "2"
print(first.version, second.version)
assert {first.version, second.version} == {1, 2}
