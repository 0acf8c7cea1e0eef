# /// script
# requires-python = ">=3.12"
# ///
import io
import tarfile
from pathlib import Path

file = io.BytesIO()
with tarfile.open(fileobj=file, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("../x.txt"))
Path("out").mkdir()


def extracted(filter):
    file.seek(0)
    with tarfile.open(fileobj=file) as archive:
        try:
            archive.extractall("out", filter=filter)
            return "extracted", Path("x.txt").exists()
        except tarfile.OutsideDestinationError as error:
            return type(error).__name__, Path("x.txt").exists()


outcomes = [extracted("data"), extracted("fully_trusted")]
assert outcomes == [("OutsideDestinationError", False), ("extracted", True)]
print(outcomes)
