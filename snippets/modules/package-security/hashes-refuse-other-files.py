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
digest = hashlib.sha256(Path("demo-1.0-py3-none-any.whl").read_bytes()).hexdigest()
Path("requirements.txt").write_text(f"demo==1.0 --hash=sha256:{digest}\n")
outcomes = []
for source in ("answer = 42\n", "answer = 'tampered'\n"):
    if outcomes:
        make_wheel("demo", {"demo.py": source})
    target = str(len(outcomes))
    result = pip("install", "--no-index", "--find-links", ".", "--target", target, "--require-hashes", "-r", "requirements.txt")
    outcomes.append([result.returncode, "DO NOT MATCH THE HASHES" in result.stderr, Path(target, "demo.py").exists()])

assert outcomes == [[0, False, True], [1, True, False]]
print(outcomes)
