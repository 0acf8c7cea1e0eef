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

def make_wheel(name, files, tag="py3-none-any"):
    info = f"{name}-1.0.dist-info"
    contents = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(f"{name}-1.0-{tag}.whl", "w") as archive:
        for path, content in {**contents, **files}.items():
            archive.writestr(path, content)


def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


metadata = "Metadata-Version: 2.1\nName: app\nVersion: 1.0\nProvides-Extra: fast\nRequires-Dist: lib; extra == 'fast'\n"
make_wheel("lib", {"lib.py": ""})
make_wheel("app", {"app.py": "", "app-1.0.dist-info/METADATA": metadata})
installed = {}
for requirement in ("app", "app[fast]"):
    pip("install", "--no-index", "--find-links", ".", "--target", requirement, requirement)
    installed[requirement] = sorted(found.name for found in distributions(path=[requirement]))

assert installed == {"app": ["app"], "app[fast]": ["app", "lib"]}
print(installed)
