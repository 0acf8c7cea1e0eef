# /// script
# requires-python = ">=3.13"
# ///
from pathlib import PurePath

paths = ("src/main.py", "src/app/core/main.py", "old/src/main.py")
full = [path for path in paths if PurePath(path).full_match("src/**/main.py")]
from_the_right = [path for path in paths if PurePath(path).match("src/main.py")]

assert full == ["src/main.py", "src/app/core/main.py"]
assert from_the_right == ["src/main.py", "old/src/main.py"]
print(full, from_the_right)
