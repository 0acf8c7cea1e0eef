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


def pip(python, *arguments):
    command = [python, PIP, "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


for version in ("1.0", "2.0"):
    make_wheel("lib", version)
for env in ("first", "second"):
    venv.create(env, symlinks=True)


def install(env, requirement):
    pip(f"{env}/bin/python", "install", "--no-index", "--find-links", ".", requirement)
    return sorted(path.name for path in Path(env).rglob("lib-*.dist-info"))


frozen = [install("first", "lib==1.0"), install("second", "lib==1.0"), install("second", "lib==2.0")]
versions = [subprocess.check_output([f"{env}/bin/python", "-c", "import lib; print(lib.version)"], text=True).strip() for env in ("first", "second")]
assert frozen == [["lib-1.0.dist-info"], ["lib-1.0.dist-info"], ["lib-2.0.dist-info"]]
assert versions == ["1.0", "2.0"]
print(versions)
