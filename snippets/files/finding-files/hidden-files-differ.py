import glob
from pathlib import Path

Path("a.txt").touch()
Path(".hidden").touch()

by_glob = [sorted(glob.glob(pattern)) for pattern in ("*", ".*")]
by_path = sorted(str(path) for path in Path().glob("*"))

assert by_glob == [["a.txt"], [".hidden"]]
assert by_path == [".hidden", "a.txt"]
print(by_glob, by_path)
