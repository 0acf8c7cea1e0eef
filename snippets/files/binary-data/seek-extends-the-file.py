from pathlib import Path

Path("data.bin").write_bytes(b"abc")
with open("data.bin", "r+b") as file:
    file.seek(6)
    assert file.tell() == 6
assert Path("data.bin").read_bytes().rstrip(b"\0") == b"abc"

print(Path("data.bin").read_bytes())
assert Path("data.bin").stat().st_size == 6
