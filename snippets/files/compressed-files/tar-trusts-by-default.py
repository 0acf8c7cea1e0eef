import io
import tarfile
import warnings
from pathlib import Path

file = io.BytesIO()
with tarfile.open(fileobj=file, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("../x.txt"))
Path("out").mkdir()

file.seek(0)
with tarfile.open(fileobj=file) as archive, warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        archive.extractall("out")
        outcome = "extracted"
    except tarfile.TarError as error:
        outcome = type(error).__name__

print(outcome, Path("x.txt").exists())
assert (outcome, Path("x.txt").exists()) == ("extracted", True)
