import os
import sys
from pathlib import Path

for version in ("1", "2"):
    os.mkdir(version)
    Path(f"{version}/lib.py").write_text(f"version = {version}\n")
sys.path[:0] = ["1", "2"]
import lib as first
import lib as second

print(first.version, second.version)
assert {first.version, second.version} == {1, 2}
