from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")
with open(path, "r+b") as file:
    position = file.seek(6)
    read = file.read()
    size = path.stat().st_size
    file.write(b"z")

assert (position, read, size) == (6, b"", 3)
assert path.read_bytes() == b"abc\0\0\0z"
print(position, read, size, path.read_bytes())
