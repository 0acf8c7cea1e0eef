from pathlib import Path

Path("text.txt").write_text("one\n\n")

with open("text.txt") as file:
    lines = [file.readline() for _ in range(4)]
    rest = file.read()
with open("text.txt", "rb") as file:
    nothing = file.read(0), file.readline(0)
    data = file.read(), file.read(), file.readline()

assert lines == ["one\n", "\n", "", ""]
assert rest == ""
assert nothing == (b"", b"")
assert data == (b"one\n\n", b"", b"")
print(lines, data)
