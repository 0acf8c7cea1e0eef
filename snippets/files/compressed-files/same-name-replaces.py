import io
import warnings
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive, warnings.catch_warnings(record=True):
    archive.writestr("a.txt", b"old")
    archive.writestr("a.txt", b"new")

print(archive.namelist())
assert archive.namelist() == ["a.txt"]
