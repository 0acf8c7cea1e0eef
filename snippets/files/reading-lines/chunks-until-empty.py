from functools import partial
from pathlib import Path

Path("data.bin").write_bytes(bytes(range(10)))

with open("data.bin", "rb") as file:
    chunks = list(iter(partial(file.read, 4), b""))

assert chunks == [bytes([0, 1, 2, 3]), bytes([4, 5, 6, 7]), bytes([8, 9])]
print([list(chunk) for chunk in chunks])
