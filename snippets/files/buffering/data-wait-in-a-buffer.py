from pathlib import Path

path = Path("log.bin")
seen = []
with open(path, "wb", buffering=16) as file:
    for data in (b"hello", b"-" * 16):
        file.write(data)
        seen.append(path.stat().st_size)
    file.flush()
    seen.append(path.stat().st_size)
    file.write(b"end")
    seen.append(path.stat().st_size)
seen.append(path.stat().st_size)

assert seen[0] == 0
assert seen[1] >= 5
assert seen[2:] == [21, 21, 24]
print(f"nothing after the first write: {seen[0]}; flushed, written, closed: {seen[2:]}")
