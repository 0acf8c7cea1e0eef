from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")
with open(path, "r+b") as file:
    file.seek(6)

print(path.read_bytes())
assert path.stat().st_size == 6
