from pathlib import Path

path = Path("mixed.txt")
path.write_bytes(b"a\r\nb\rc\nd")

with open(path) as file:
    lines = list(file)
    kinds = file.newlines
assert lines == ["a\n", "b\n", "c\n", "d"]
assert sorted(kinds) == ["\n", "\r", "\r\n"]
print(lines)
