import os
import sys
import zipfile
from importlib.resources import files
from pathlib import Path

os.makedirs("folder/plain/data")
Path("folder/plain/__init__.py").write_text("")
Path("folder/plain/data/prices.csv").write_text("1,2\n")
with zipfile.ZipFile("archive.zip", "w") as archive:
    archive.writestr("zipped/__init__.py", "")
    archive.writestr("zipped/data/prices.csv", "3,4\n")
sys.path = ["folder", "archive.zip", *sys.path]
import plain
import zipped

assert [module.__file__ for module in (plain, zipped)] == [os.path.abspath("folder/plain/__init__.py"), os.path.join("archive.zip", "zipped", "__init__.py")]

texts = {name: files(name).joinpath("data", "prices.csv").read_text() for name in ("plain", "zipped")}
names = {name: sorted(child.name for child in (files(name) / "data").iterdir()) for name in texts}
assert texts == {"plain": "1,2\n", "zipped": "3,4\n"}
assert names == {"plain": ["prices.csv"], "zipped": ["prices.csv"]}
assert [isinstance(files(name), os.PathLike) for name in texts] == [True, False]
print(texts)
