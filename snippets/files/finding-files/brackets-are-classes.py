import glob
from fnmatch import fnmatchcase
from pathlib import Path

Path("data[1].txt").touch()
Path("data1.txt").touch()

names = ["a.py", "b.py", "c.py", "{a,b}.py"]
matched = {p: [name for name in names if fnmatchcase(name, p)] for p in ("[ab].py", "[!ab].py", "{a,b}.py")}
unescaped = glob.glob("data[1].txt")
escaped = glob.glob(glob.escape("data[1].txt"))

assert matched == {"[ab].py": ["a.py", "b.py"], "[!ab].py": ["c.py"], "{a,b}.py": ["{a,b}.py"]}
assert (unescaped, escaped) == (["data1.txt"], ["data[1].txt"])
print(matched, unescaped, escaped)
