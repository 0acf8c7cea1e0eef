# /// script
# requires-python = ">=3.14"
# ///
import io
import zipfile
from compression import zstd

data = b"interview " * 1000
packed = zstd.compress(data)
file = io.BytesIO()
with zipfile.ZipFile(file, "w", compression=zipfile.ZIP_ZSTANDARD) as archive:
    archive.writestr("data.txt", data)
    in_archive = archive.getinfo("data.txt").compress_size

assert (len(packed) < 100, in_archive < 100) == (True, True)
assert zstd.decompress(packed) == data
assert zipfile.ZipFile(file).read("data.txt") == data
print(len(data), "bytes come back from less than 100")
