import io
import os
import zipfile
from pathlib import Path

with zipfile.ZipFile(io.BytesIO(), "w") as archive:
    for name in ("../x.txt", "/y.txt", "a/../../z.txt"):
        archive.writestr(name, b"text")
    assert archive.namelist() == ["../x.txt", "/y.txt", "a/../../z.txt"]
    extracted = [archive.extract(name, "out") for name in archive.namelist()]
    assert os.listdir() == ["out"]
    os.mkdir("elsewhere")
    os.symlink("../elsewhere", "out/link")
    archive.writestr("link/w.txt", b"text")
    archive.extract("link/w.txt", "out")

assert extracted == ["out/x.txt", "out/y.txt", "out/a/z.txt"]
assert [Path(path).read_bytes() for path in extracted] == [b"text"] * 3
assert os.listdir("elsewhere") == ["w.txt"]
print(extracted)
