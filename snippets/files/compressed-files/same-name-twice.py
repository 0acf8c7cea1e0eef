import io
import warnings
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive, warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    archive.writestr("a.txt", b"old")
    archive.writestr("a.txt", b"new")

with zipfile.ZipFile(file) as archive:
    contents = [archive.read(info) for info in archive.infolist()]
    by_name = archive.read("a.txt")

assert [str(warning.message) for warning in caught] == ["Duplicate name: 'a.txt'"]
assert (contents, by_name) == ([b"old", b"new"], b"new")
print(contents, by_name)
