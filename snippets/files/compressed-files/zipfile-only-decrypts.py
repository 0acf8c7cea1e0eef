import io
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.setpassword(b"password")
    archive.writestr("a.txt", b"secret")
    assert archive.pwd == b"password"

with zipfile.ZipFile(file) as archive:
    encrypted = archive.getinfo("a.txt").flag_bits & 1
    content = archive.read("a.txt")
assert (encrypted, content) == (0, b"secret")
print("encrypted:", encrypted, content)
