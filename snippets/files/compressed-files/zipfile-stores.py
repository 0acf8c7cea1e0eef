import io
import zipfile

data = b"a" * 1000
sizes, contents = [], []
for settings in ({}, {"compression": zipfile.ZIP_DEFLATED}):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", **settings) as archive:
        archive.writestr("a.txt", data)
    sizes.append(archive.getinfo("a.txt").compress_size)
    contents.append(zipfile.ZipFile(file).read("a.txt"))

assert sizes[0] == 1000
assert sizes[1] < 50
assert contents == [data, data]
print("by default:", sizes[0], "of", len(data), "bytes")
