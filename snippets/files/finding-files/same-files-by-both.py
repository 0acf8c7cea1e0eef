import glob
from pathlib import Path

Path("a.txt").touch()
Path(".hidden").touch()

by_glob = sorted(glob.glob("*"))
by_path = sorted(str(path) for path in Path().glob("*"))
assert by_glob == ["a.txt"]
assert "a.txt" in by_path

print("found by one of the two only:", set(by_path) - set(by_glob))
assert by_path == by_glob
