import gzip
import hashlib

rows = b"1,2\n3,4\n"
files = [gzip.compress(rows, mtime=1), gzip.compress(rows, mtime=2)]
assert [gzip.decompress(file) for file in files] == [b"1,2\n3,4\n"] * 2
assert [int.from_bytes(file[4:8], "little") for file in files] == [1, 2]
digests = [hashlib.sha256(file).hexdigest() for file in files]
equal = digests[0] == digests[1]
print(equal)
assert equal
