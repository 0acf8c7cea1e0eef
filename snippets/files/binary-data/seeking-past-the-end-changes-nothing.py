from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")
with open(path, "r+b", buffering=0) as file:
    found = file.seek(6), file.tell(), file.read(), path.stat().st_size

assert found == (6, 6, b"", 3)
assert path.read_bytes() == b"abc"
print(found)
