import io
import zipfile

data = b"a" * 1000
sizes = []
for settings in ({}, {"compression": zipfile.ZIP_DEFLATED}):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", **settings) as archive:
        archive.writestr("a.txt", data)
        archive.writestr("b.txt", b"other")
    sizes.append(archive.getinfo("a.txt").compress_size)

with zipfile.ZipFile(file) as archive:
    names, other = archive.namelist(), archive.read("b.txt")

assert (sizes[0], sizes[1] < 50) == (1000, True)
assert (names, other) == (["a.txt", "b.txt"], b"other")
print(f"stored: {sizes[0]}; deflated under 50: {sizes[1] < 50}; {names}")
