import io
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.setpassword(b"password")
    assert archive.pwd == b"password"
    archive.writestr("a.txt", b"secret")
    assert archive.getinfo("a.txt").file_size == 6
with zipfile.ZipFile(file) as archive:
    names, flags = archive.namelist(), archive.getinfo("a.txt").flag_bits
assert names == ["a.txt"]

print("encrypted:", flags & 1 == 1, "- plain text in the archive:", b"secret" in file.getvalue())
assert (flags & 1 == 1) is (b"secret" not in file.getvalue())
assert flags & 1 == 1
