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


def make_wheel(name, version, *fields):
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{info}/METADATA", "\n".join([f"Name: {name}", f"Version: {version}", *fields]))
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0")
        archive.writestr(f"{info}/RECORD", "")


def install(target, *arguments):
    subprocess.check_call([sys.executable, "-m", "pip", "-qq", "install", "--no-index", "-f.", "-t", target, *arguments])
    return sorted(f"{found.name}=={found.version}" for found in distributions(path=[target]))


make_wheel("lib", "1.0")
make_wheel("app", "1.0", "Provides-Extra: fast", "Requires-Dist: lib; extra == 'fast'")
installed = {requirement: install(requirement, requirement) for requirement in ("app", "app[fast]")}

assert installed == {"app": ["app==1.0"], "app[fast]": ["app==1.0", "lib==1.0"]}
print(installed)
