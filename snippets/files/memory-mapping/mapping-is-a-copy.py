import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"old text")

with open("data.bin", "r+b", buffering=0) as file, mmap.mmap(file.fileno(), 0) as mapping:
    assert mapping[:] == b"old text"
    file.write(b"new")
    assert Path("data.bin").read_bytes() == b"new text"
    content = mapping[:]

print(content)
assert content == b"old text"
