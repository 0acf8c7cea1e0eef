from pathlib import Path

Path("data.bin").write_bytes(b"abc")
with open("data.bin", "r+b") as file:
    file.seek(6)
    file.write(b"z")

assert Path("data.bin").read_bytes() == b"abc\0\0\0z"
print(Path("data.bin").read_bytes())
