import fnmatch
import glob
from pathlib import Path, PurePath

Path("src/deep").mkdir(parents=True)
paths = ["src/main.py", "src/deep/main.py", "src/.env.py"]
for name in paths:
    Path(name).touch()

by_fnmatch = [path for path in paths if fnmatch.fnmatchcase(path, "src/*.py")]
by_match = [path for path in paths if PurePath(path).match("src/*.py")]
by_glob = glob.glob("src/*.py")
assert by_fnmatch == paths
assert by_match == ["src/main.py", "src/.env.py"]
assert by_glob == ["src/main.py"]
print(by_fnmatch, by_match, by_glob, sep="\n")
