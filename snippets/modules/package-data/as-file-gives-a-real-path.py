import os
import sys
import zipfile
from importlib.resources import as_file, files
from pathlib import Path

os.makedirs("folder/plain")
Path("folder/plain/__init__.py").write_text("")
Path("folder/plain/prices.csv").write_text("1,2\n")
with zipfile.ZipFile("archive.zip", "w") as archive:
    archive.writestr("zipped/__init__.py", "")
    archive.writestr("zipped/prices.csv", "1,2\n")
sys.path = ["folder", "archive.zip", *sys.path]
import plain
import zipped

assert [module.__file__ for module in (plain, zipped)] == [os.path.abspath("folder/plain/__init__.py"), os.path.join("archive.zip", "zipped", "__init__.py")]

kept = {}
for name in ("plain", "zipped"):
    with as_file(files(name) / "prices.csv") as path:
        assert path.read_text() == "1,2\n"
    kept[name] = path.exists()
assert kept == {"plain": True, "zipped": False}
print(kept)
