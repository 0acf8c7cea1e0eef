from pathlib import Path

Path("data.bin").write_bytes(b"abcdef")

buffer = bytearray(4)
seen = []
with open("data.bin", "rb") as file:
    while count := file.readinto(buffer):
        seen.append((count, bytes(buffer)))

assert seen == [(4, b"abcd"), (2, b"efcd")]
print(seen)
