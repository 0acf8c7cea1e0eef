import gzip
import io
import tarfile
import zipfile
import zlib

data = b"a" * 1000
assert gzip.decompress(gzip.compress(data)) == data
assert zlib.decompress(zlib.compress(data)) == data

in_zip, in_tar = io.BytesIO(), io.BytesIO()
with zipfile.ZipFile(in_zip, "w") as archive:
    archive.writestr("a.txt", data)
    archive.writestr("b/c.txt", b"other")
with tarfile.open(fileobj=in_tar, mode="w:gz") as archive:
    for name, content in (("a.txt", data), ("b/c.txt", b"other")):
        member = tarfile.TarInfo(name)
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))

in_tar.seek(0)
with zipfile.ZipFile(in_zip) as zipped, tarfile.open(fileobj=in_tar) as tarred:
    contents = {name: (zipped.read(name), tarred.extractfile(name).read()) for name in zipped.namelist()}
    assert tarred.getnames() == zipped.namelist()
assert contents == {"a.txt": (data, data), "b/c.txt": (b"other", b"other")}
print(list(contents))
