import os
from pathlib import Path

Path("data.bin").write_bytes(b"abc")
with open("data.bin", "r+b") as file:
    found = file.seek(6), file.tell(), file.read(), os.stat("data.bin").st_size

assert found == (6, 6, b"", 3)
assert Path("data.bin").read_bytes() == b"abc"
print(found)
