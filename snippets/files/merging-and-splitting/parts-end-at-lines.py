from itertools import islice
from pathlib import Path

lines = [f"größe {number}\n" for number in range(7)]
Path("data.txt").write_text("".join(lines), encoding="utf-8")
parts = []
with open("data.txt", encoding="utf-8") as file:
    while part := list(islice(file, 3)):
        parts.append(part)
print([len(part) for part in parts])
assert [len(part) for part in parts] == [3, 3, 1]
assert sum(parts, []) == lines == Path("data.txt").read_bytes().decode().splitlines(keepends=True)
