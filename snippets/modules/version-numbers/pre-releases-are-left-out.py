# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import subprocess
import sys
import zipfile
from importlib.metadata import distributions
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


for version in ("1.0", "2.0rc1"):
    make_wheel("lib", version)
make_wheel("beta", "1.0b1")
installed = []
for number, arguments in enumerate((["lib"], ["--pre", "lib"], ["lib>=2.0rc1", "beta"], ["--all-releases", "lib", "lib"])):
    pip("install", "--no-index", "--find-links", ".", "--target", str(number), *arguments)
    installed.append(sorted(f"{found.name}=={found.version}" for found in distributions(path=[str(number)])))

assert installed == [["lib==1.0"], ["lib==2.0rc1"], ["beta==1.0b1", "lib==2.0rc1"], ["lib==2.0rc1"]]
print(installed)
