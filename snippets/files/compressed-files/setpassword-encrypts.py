import io
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.setpassword(b"password")
    archive.writestr("a.txt", b"secret")

found = file.getvalue().count(b"secret")
print("found in the archive as plain text:", found)
assert found == 0
