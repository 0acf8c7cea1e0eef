import gzip
import hashlib

rows = b"1,2\n3,4\n"
files = [gzip.compress(rows, mtime=1), gzip.compress(rows, mtime=2)]
assert [gzip.decompress(file) for file in files] == [rows, rows]
digests = [hashlib.sha256(file).hexdigest() for file in files]
print(digests[0] == digests[1])
assert digests[0] == digests[1]
