# /// script
# requires-python = ">=3.12"
# ///
import io
import os
import tarfile

file = io.BytesIO()
with tarfile.open(fileobj=file, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("y.txt"))
    archive.addfile(tarfile.TarInfo("../x.txt"))


def extracted(filter):
    file.seek(0)
    with tarfile.open(fileobj=file) as archive:
        try:
            archive.extractall("out", filter=filter)
            outcome = "extracted"
        except tarfile.OutsideDestinationError as error:
            outcome = error.tarinfo.name
    return outcome, sorted(os.listdir()), os.listdir("out")


outcomes = [extracted("data"), extracted("fully_trusted")]
assert outcomes == [("../x.txt", ["out"], ["y.txt"]), ("extracted", ["out", "x.txt"], ["y.txt"])]
file.seek(0)
with tarfile.open(fileobj=file, errorlevel=0) as archive:
    assert archive.extractall("out", filter="data") is None
print(outcomes)
