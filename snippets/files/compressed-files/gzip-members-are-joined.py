import gzip
from pathlib import Path

with gzip.open("log.gz", "w") as file:
    file.write(b"first\n")
size = Path("log.gz").stat().st_size
with gzip.open("log.gz", "a") as file:
    file.write(b"second\n")

data = Path("log.gz").read_bytes()
assert gzip.decompress(data[:size]) == b"first\n"
assert gzip.decompress(data[size:]) == b"second\n"
with gzip.open("log.gz") as file:
    content = file.read()
assert content == b"first\nsecond\n"
print(content)
