import glob
from fnmatch import fnmatchcase
from pathlib import Path

names = ["a.py", "b.py", "c.py", "ab.py", ".py"]
for name in names:
    Path(name).touch()

matched = {}
for pattern in ("?.py", "a*.py", "[ab].py", "[!ab].py"):
    matched[pattern] = [name for name in names if fnmatchcase(name, pattern)]
    assert sorted(glob.glob(pattern)) == sorted(matched[pattern])
assert matched == {
    "?.py": ["a.py", "b.py", "c.py"],
    "a*.py": ["a.py", "ab.py"],
    "[ab].py": ["a.py", "b.py"],
    "[!ab].py": ["c.py"],
}
print(matched)
