import io
import tarfile
import zipfile
from pathlib import Path

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.writestr("../x.txt", b"text")
    extracted = Path(archive.extract("../x.txt", "out"))

tar = io.BytesIO()
with tarfile.open(fileobj=tar, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("../x.txt"))
tar.seek(0)
outcome = "nothing raised"
with tarfile.open(fileobj=tar) as archive:
    try:
        archive.extractall("out", filter="data")
    except tarfile.OutsideDestinationError as error:
        outcome = type(error).__name__

assert extracted == Path("out/x.txt")
assert (outcome, Path("x.txt").exists()) == ("OutsideDestinationError", False)
print(extracted, outcome)
