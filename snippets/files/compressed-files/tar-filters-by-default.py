# /// script
# requires-python = ">=3.14"
# ///
import io
import tarfile
from pathlib import Path

file = io.BytesIO()
with tarfile.open(fileobj=file, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("../x.txt"))
Path("out").mkdir()

refused = []
for extract in ("extractall", "extract"):
    file.seek(0)
    with tarfile.open(fileobj=file, mode="r:") as archive:
        arguments = ("out",) if extract == "extractall" else ("../x.txt", "out")
        try:
            getattr(archive, extract)(*arguments)
        except tarfile.OutsideDestinationError:
            refused.append(extract)

assert refused == ["extractall", "extract"]
assert Path("x.txt").exists() is False
print(refused)
