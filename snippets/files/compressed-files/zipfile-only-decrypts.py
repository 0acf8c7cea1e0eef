import io
import zipfile

file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.setpassword(b"password")
    archive.writestr("a.txt", b"secret")

with zipfile.ZipFile(file) as archive:
    encrypted = archive.getinfo("a.txt").flag_bits & 1
    content = archive.read("a.txt")

assert encrypted == 0
assert content == b"secret"
print(f"encryption flag: {encrypted}, read without a password: {content}")
