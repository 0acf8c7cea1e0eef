from pathlib import Path

path = Path("text.txt")
path.write_text("one\n\n")

with open(path) as file:
    lines = [file.readline() for _ in range(4)]
    rest = file.read(5), file.read()
with open(path, "rb") as file:
    data = file.read(), file.read(5), file.readline()

assert lines == ["one\n", "\n", "", ""]
assert rest == ("", "")
assert data == (b"one\n\n", b"", b"")
print(lines, data)
