from pathlib import Path

Path("text.txt").write_text("one\n\nlast")

with open("text.txt") as file:
    one_by_one = [file.readline() for _ in range(3)]
with open("text.txt") as file:
    all_lines = file.readlines()
with open("text.txt") as file:
    iterated = list(file)

assert one_by_one == all_lines == iterated == ["one\n", "\n", "last"]
print(iterated)
