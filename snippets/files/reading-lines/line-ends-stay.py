from pathlib import Path

Path("text.txt").write_bytes(b"one\r\n\r\nlast")

with open("text.txt") as file:
    one_by_one = [file.readline() for _ in range(3)]
with open("text.txt") as file:
    all_lines = file.readlines()
with open("text.txt") as file:
    iterated = list(file)
with open("text.txt", newline="") as file:
    untranslated = list(file)

assert one_by_one == all_lines == iterated == ["one\n", "\n", "last"]
assert untranslated == ["one\r\n", "\r\n", "last"]
print(iterated, untranslated)
