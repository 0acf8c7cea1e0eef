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


def make_wheel(name, version, *fields):
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{info}/METADATA", "\n".join([f"Name: {name}", f"Version: {version}", *fields]))
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0")
        archive.writestr(f"{info}/RECORD", "")


def install(target, *arguments):
    subprocess.check_call([sys.executable, "-m", "pip", "-qq", "install", "--no-index", "-f.", "-t", target, *arguments])
    return sorted(f"{found.name}=={found.version}" for found in distributions(path=[target]))


for version in ("1.0", "2.0"):
    make_wheel("lib", version)
    make_wheel("extra", version)
make_wheel("app", "1.0", "Requires-Dist: lib")
Path("limits.txt").write_text("lib<2\nextra<2\n")
installed = {option: install(option[1], "app", option, "limits.txt") for option in ("-c", "-r")}

assert installed == {"-c": ["app==1.0", "lib==1.0"], "-r": ["app==1.0", "extra==1.0", "lib==1.0"]}
assert len(list(Path().glob("*-2.0-*"))) == 2
print(installed)
