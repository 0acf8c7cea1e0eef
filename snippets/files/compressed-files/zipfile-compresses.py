import io
import zipfile

with zipfile.ZipFile(io.BytesIO(), "w") as archive:
    archive.writestr("a.txt", b"a" * 1000)
    info = archive.getinfo("a.txt")
    assert archive.read("a.txt") == b"a" * 1000

print(info.file_size, info.compress_size)
assert info.file_size == 1000
assert info.compress_size < info.file_size
