# /// script
# requires-python = ">=3.13"
# ///
from pathlib import PurePath

paths = ("src/main.py", "src/app/core/main.py", "old/src/main.py")
full = [PurePath(path).full_match("src/**/main.py") for path in paths]
from_the_right = [PurePath(path).match("src/main.py") for path in paths]

assert full == [True, True, False]
assert from_the_right == [True, False, True]
print(full, from_the_right)
