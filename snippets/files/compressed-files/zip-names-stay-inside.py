import io
import zipfile
from pathlib import Path

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    for name in ("../x.txt", "/y.txt"):
        archive.writestr(name, b"text")
    extracted = [Path(archive.extract(name, "out")) for name in archive.namelist()]

assert archive.namelist() == ["../x.txt", "/y.txt"]
assert extracted == [Path("out/x.txt"), Path("out/y.txt")]
assert Path("x.txt").exists() == False
print(archive.namelist(), [str(path) for path in extracted])
