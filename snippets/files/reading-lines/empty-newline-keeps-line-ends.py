from pathlib import Path

Path("mixed.txt").write_bytes(b"a\r\nb\rc\n")

lines = {}
for newline in (None, "", "\n"):
    with open("mixed.txt", newline=newline) as file:
        lines[newline] = list(file)
assert lines == {None: ["a\n", "b\n", "c\n"], "": ["a\r\n", "b\r", "c\n"], "\n": ["a\r\n", "b\rc\n"]}
print(lines)
