from pathlib import Path

path = Path("mixed.txt")
path.write_bytes(b"a\r\nb\rc\n")

lines = {}
for newline in (None, "", "\n"):
    with open(path, newline=newline) as file:
        lines[newline] = list(file)
assert lines == {None: ["a\n", "b\n", "c\n"], "": ["a\r\n", "b\r", "c\n"], "\n": ["a\r\n", "b\rc\n"]}
print(lines)
