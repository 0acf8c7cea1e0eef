import mmap
from pathlib import Path

Path("data.bin").write_bytes(b"abc")

outcomes = {}
with open("data.bin", "r+b") as file:
    for name in ("ACCESS_READ", "ACCESS_WRITE"):
        with mmap.mmap(file.fileno(), 0, access=getattr(mmap, name)) as mapping:
            try:
                mapping[0] = ord("X")
                outcomes[name] = Path("data.bin").read_bytes()
            except TypeError as error:
                outcomes[name] = str(error)

assert outcomes == {"ACCESS_READ": "mmap can't modify a readonly memory map.", "ACCESS_WRITE": b"Xbc"}
print(outcomes)
