# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import os
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

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
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


for index, number in (("company", "1.0"), ("public", "99.0")):
    os.makedirs(f"{index}/internal-tool")
    make_wheel("internal_tool", number)
    file = f"internal_tool-{number}-py3-none-any.whl"
    os.rename(file, f"{index}/internal-tool/{file}")
    Path(f"{index}/internal-tool/index.html").write_text(f'<!DOCTYPE html><a href="{file}">{file}</a>')
urls = [Path(index).absolute().as_uri() for index in ("company", "public")]
pip("install", "--index-url", urls[0], "--extra-index-url", urls[1], "--target", "installed", "internal-tool")
sys.path.insert(0, "installed")

print(version("internal-tool"))
assert version("internal-tool") == "1.0"
