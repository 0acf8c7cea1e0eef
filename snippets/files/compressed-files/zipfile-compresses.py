import io
import zipfile

data = b"a" * 1000
file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.writestr("a.txt", data)
info = archive.getinfo("a.txt")

print(info.file_size, info.compress_size)
assert (info.compress_size < info.file_size) == True
