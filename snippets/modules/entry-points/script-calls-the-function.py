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


source = "import sys\ndef main():\n    print(sys.argv[1:])\n    return 3\n"
make_wheel("demo", {"demo.py": source, "demo-1.0.dist-info/entry_points.txt": "[console_scripts]\nrun-demo = demo:main\n"})
pip("install", "--no-index", "--target", "installed", "demo-1.0-py3-none-any.whl")
command = ["installed/bin/run-demo", "one", "--two"]
result = subprocess.run(command, env={"PYTHONPATH": "installed"}, capture_output=True, text=True)

assert result.stdout == "['one', '--two']\n"
assert result.returncode == 3
print(result.stdout.strip(), result.returncode)
