# /// script
# dependencies = ["pip"]
#
# [tool.verify]
# timeout = 120
# ///
import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

def make_wheel(name, version, requires=()):
    info = f"{name}-{version}.dist-info"
    metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    metadata += [f"Requires-Dist: {requirement}" for requirement in requires]
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", f"version = '{version}'")
        archive.writestr(f"{info}/METADATA", "\n".join(metadata) + "\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


make_wheel("lib", "1.0")
make_wheel("app", "1.0", ["lib"])
lines = []
codes = []
for name in ("app", "lib"):
    digest = hashlib.sha256(Path(f"{name}-1.0-py3-none-any.whl").read_bytes()).hexdigest()
    lines.append(f"{name}==1.0 --hash=sha256:{digest}\n")
    Path("requirements.txt").write_text("".join(lines))
    result = pip("install", "--no-index", "--find-links", ".", "--target", name, "-r", "requirements.txt")
    codes.append([result.returncode, "In --require-hashes mode" in result.stderr])

assert codes == [[1, True], [0, False]]
print(codes)
