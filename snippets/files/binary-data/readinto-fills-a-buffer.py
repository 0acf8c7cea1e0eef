from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abcdef")

buffer = bytearray(4)
seen = []
with open(path, "rb") as file:
    while count := file.readinto(buffer):
        seen.append((count, bytes(buffer)))

assert seen == [(4, b"abcd"), (2, b"efcd")]
print(seen)
