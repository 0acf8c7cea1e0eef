from pathlib import Path

Path("mixed.txt").write_bytes(b"a\r\nb\rc\nd")

with open("mixed.txt") as file:
    lines = list(file)
    kinds = file.newlines
assert lines == ["a\n", "b\n", "c\n", "d"]
assert sorted(kinds) == ["\n", "\r", "\r\n"]
print(lines)
