import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")

outcome = "nothing raised"
with open(path, "rb") as file:
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapping:
        try:
            mapping[0] = 0
        except TypeError as error:
            outcome = f"TypeError: {error}"
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY) as mapping:
        mapping[0] = ord("X")
        private = mapping[:]

assert outcome == "TypeError: mmap can't modify a readonly memory map."
assert (private, path.read_bytes()) == (b"Xbc", b"abc")
print(outcome, private, path.read_bytes())
