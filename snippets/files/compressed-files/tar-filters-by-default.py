# /// script
# requires-python = ">=3.14"
# ///
import io
import tarfile
from pathlib import Path

file = io.BytesIO()
with tarfile.open(fileobj=file, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("../x.txt"))

file.seek(0)
with tarfile.open(fileobj=file) as archive:
    try:
        archive.extractall("out")
        outcome = "extracted"
    except tarfile.OutsideDestinationError as error:
        outcome = error.tarinfo.name
assert outcome == "../x.txt"
assert Path("x.txt").exists() is False
print("refused:", outcome)
