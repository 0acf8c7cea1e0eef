import io
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.setpassword(b"password")
    archive.writestr("a.txt", b"secret")

print(f"in the archive as plain text: {b'secret' in file.getvalue()}")
assert (b"secret" in file.getvalue()) == False
