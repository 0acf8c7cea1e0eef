import gzip
from pathlib import Path

path = Path("log.gz")
with gzip.open(path, "w") as file:
    file.write(b"first\n")
size = path.stat().st_size
with gzip.open(path, "a") as file:
    file.write(b"second\n")

data = path.read_bytes()
assert gzip.decompress(data[:size]) == b"first\n"
assert gzip.decompress(data[size:]) == b"second\n"
with gzip.open(path) as file:
    content = file.read()
assert content == b"first\nsecond\n"
print(content)
