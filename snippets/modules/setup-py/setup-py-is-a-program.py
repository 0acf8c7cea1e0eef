# /// script
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import contextlib
import io
import tempfile
from pathlib import Path

from setuptools import build_meta


def metadata():
    with contextlib.redirect_stdout(io.StringIO()), tempfile.TemporaryDirectory() as place:
        folder = build_meta.prepare_metadata_for_build_wheel(place)
        lines = Path(place, folder, "METADATA").read_text().splitlines()
    return [line for line in lines if line.startswith(("Name", "Version", "Requires-Dist"))]


Path("requirements.txt").write_text("lib<2\ntool\n")
Path("setup.py").write_text("""
from pathlib import Path
from setuptools import setup
requires = Path("requirements.txt").read_text().split()
setup(name="demo", version=f"1.{len(requires)}", install_requires=requires)
""")
computed = metadata()
Path("pyproject.toml").write_text('[project]\nname = "demo"\nversion = "3"\n')

assert computed == ["Name: demo", "Version: 1.2", "Requires-Dist: lib<2", "Requires-Dist: tool"]
assert metadata() == ["Name: demo", "Version: 3"]
print(computed)
