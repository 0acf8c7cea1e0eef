import io
import os
import tarfile
import warnings

file = io.BytesIO()
with tarfile.open(fileobj=file, mode="w") as archive:
    archive.addfile(tarfile.TarInfo("y.txt"))
    archive.addfile(tarfile.TarInfo("../x.txt"))

file.seek(0)
with tarfile.open(fileobj=file) as archive, warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    assert archive.getnames() == ["y.txt", "../x.txt"]
    try:
        archive.extractall("out")
        outcome = "extracted"
    except tarfile.TarError as error:
        outcome = type(error).__name__
assert os.listdir("out") == ["y.txt"]

print(outcome, os.path.exists("x.txt"))
assert (outcome, os.path.exists("x.txt")) == ("extracted", True)
