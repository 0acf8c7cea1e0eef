import io
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.setpassword(b"password")
    archive.writestr("a.txt", b"secret")
readable = b"secret" in file.getvalue()

print(f"in the archive as plain text: {readable}")
assert readable == False
