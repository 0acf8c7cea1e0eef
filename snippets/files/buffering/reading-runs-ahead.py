import os
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abcdef")

positions = []
for buffering in (4, 0):
    with open(path, "rb", buffering=buffering) as file:
        file.read(1)
        positions.append((file.tell(), os.lseek(file.fileno(), 0, os.SEEK_CUR)))

assert positions == [(1, 4), (1, 1)]
print(f"tell() and the descriptor: buffered {positions[0]}, unbuffered {positions[1]}")
