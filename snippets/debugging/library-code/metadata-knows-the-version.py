import importlib.metadata as metadata
import pathlib
import sys

info = pathlib.Path("site/PyFruit-2.1.dist-info")
info.mkdir(parents=True)
(info / "METADATA").write_text("Metadata-Version: 2.1\nName: PyFruit\nVersion: 2.1\n")
(info / "top_level.txt").write_text("fruit\n")
pathlib.Path("site/fruit.py").write_text("__version__ = '2.0'\n")
sys.path.insert(0, "site")
import fruit

assert metadata.version("PyFruit") == "2.1"
assert metadata.packages_distributions()["fruit"] == ["PyFruit"]
try:
    metadata.version("fruit")
    outcome = "found"
except metadata.PackageNotFoundError as error:
    outcome = error.name
assert (outcome, fruit.__version__) == ("fruit", "2.0")
print(metadata.version("PyFruit"), outcome)
