# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import subprocess
import sys
import zipfile

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


make_wheel("demo", {"demo.py": "answer = 42\n", "demo-1.0.dist-info/RECORD": f"demo.py,sha256={'A' * 43},12\n"})
result = pip("install", "--no-index", "--target", "installed", "demo-1.0-py3-none-any.whl")

print(result.returncode, result.stdout.splitlines()[-1])
status = result.returncode
assert status == 1
