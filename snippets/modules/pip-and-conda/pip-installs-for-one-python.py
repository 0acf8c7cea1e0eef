# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import importlib.util
import subprocess
import venv
import zipfile
from pathlib import Path

PIP = importlib.util.find_spec("pip").submodule_search_locations[0]


def make_wheel(name, version, requires=()):
    info = f"{name}-{version}.dist-info"
    metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    metadata += [f"Requires-Dist: {requirement}" for requirement in requires]
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", f"version = '{version}'")
        archive.writestr(f"{info}/METADATA", "\n".join(metadata) + "\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


def pip(*arguments):
    command = ["first/bin/python", PIP, "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


make_wheel("demo", "1.0")
for env in ("first", "second"):
    venv.create(env, symlinks=True)
result = pip("install", "--no-index", "--find-links", ".", "demo")
found = [len(list(Path(env).rglob("demo.py"))) for env in ("first", "second")]

other = pip("--python", "second/bin/python", "install", "--no-index", "--find-links", ".", "demo")
then = [len(list(Path(env).rglob("demo.py"))) for env in ("first", "second")]

assert (result.returncode, other.returncode) == (0, 0)
assert (found, then) == ([1, 0], [1, 1])
print(found, then)
