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


codes = {}
for tag in ("py3-none-any", "py2-none-any", "cp39-cp39-win_amd64"):
    make_wheel("demo", {"demo.py": ""}, tag)
    result = pip("install", "--no-index", "--target", tag, f"demo-1.0-{tag}.whl")
    codes[tag] = [result.returncode, "not a supported wheel" in result.stderr]

assert codes == {"py3-none-any": [0, False], "py2-none-any": [1, True], "cp39-cp39-win_amd64": [1, True]}
print(codes)
