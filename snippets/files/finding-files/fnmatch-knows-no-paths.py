import fnmatch
import glob
from pathlib import Path, PurePath

Path("src/deep").mkdir(parents=True)
Path("src/deep/main.py").touch()

assert fnmatch.fnmatchcase("src/deep/main.py", "src/*.py") == True
assert fnmatch.filter([".env", "a.env", "env.txt"], "*env") == [".env", "a.env"]
assert PurePath("src/deep/main.py").match("src/*.py") == False
assert glob.glob("src/*.py") == []
print(fnmatch.fnmatchcase("src/deep/main.py", "src/*.py"), PurePath("src/deep/main.py").match("src/*.py"))
