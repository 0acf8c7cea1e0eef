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


make_wheel("base", "1.0")
make_wheel("lib", "1.9", "Requires-Dist: base")
make_wheel("lib", "2.0")
make_wheel("app", "1.0", "Requires-Dist: lib>=1.5,<2")
wheels = sorted(path.name.split("-py3")[0] for path in Path().glob("*.whl"))
installed = install("installed", "app")

assert wheels == ["app-1.0", "base-1.0", "lib-1.9", "lib-2.0"]
assert installed == ["app==1.0", "base==1.0", "lib==1.9"]
print(installed)
