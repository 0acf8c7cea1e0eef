import io
import zipfile

with zipfile.ZipFile(io.BytesIO(), "w") as archive:
    archive.writestr("a.txt", b"a" * 1000)
info = archive.getinfo("a.txt")

print(info.file_size, info.compress_size)
assert info.compress_size < info.file_size
