from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")
with open(path, "r+b") as file:
    file.seek(6)
    file.write(b"z")

assert path.read_bytes() == b"abc\0\0\0z"
print(path.read_bytes())
