import subprocess
import sys
import zipfile
from importlib.metadata import version

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


make_wheel("demo", {"demo.py": "answer = 42\n"})
sys.path.insert(0, "demo-1.0-py3-none-any.whl")

import demo

assert (demo.answer, version("demo")) == (42, "1.0")
print(demo.answer, version("demo"))
