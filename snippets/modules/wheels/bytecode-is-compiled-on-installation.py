# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import subprocess
import sys
import zipfile
from pathlib import Path

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


make_wheel("demo", {"demo.py": "answer = 42\n"})
counts = []
for options in ([], ["--no-compile"]):
    target = f"installed{len(options)}"
    pip("install", "--no-index", *options, "--target", target, "demo-1.0-py3-none-any.whl")
    assert Path(target, "demo.py").exists()
    counts.append(len(list(Path(target).rglob("*.pyc"))))

assert [name for name in zipfile.ZipFile("demo-1.0-py3-none-any.whl").namelist() if name.endswith(".pyc")] == []
assert counts == [1, 0]
print(counts)
