import io
import zipfile

data = b"a" * 1000
sizes = []
for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression=compression) as archive:
        archive.writestr("a.txt", data)
        archive.writestr("b.txt", b"other")
    sizes.append(archive.getinfo("a.txt").compress_size)

default = zipfile.ZipFile(io.BytesIO(), "w").compression
with zipfile.ZipFile(file) as archive:
    names, other = archive.namelist(), archive.read("b.txt")

assert default == zipfile.ZIP_STORED
assert (sizes[0], sizes[1] < 50) == (1000, True)
assert (names, other) == (["a.txt", "b.txt"], b"other")
print(f"stored: {sizes[0]}; deflated under 50: {sizes[1] < 50}; {names}")
