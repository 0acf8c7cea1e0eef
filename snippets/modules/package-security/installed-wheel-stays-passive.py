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
    command = ["env/bin/python", PIP, "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


make_wheel("demo", {"demo.py": "", "demo.pth": "import sys; open('trace', 'w')\n"})
venv.create("env", symlinks=True)
pip("install", "--no-index", "demo-1.0-py3-none-any.whl")
subprocess.run(["env/bin/python", "-c", "pass"], check=True)

print(Path("trace").exists())
assert not Path("trace").exists()
