from pathlib import Path

path = Path("text.txt")
path.write_text("one\n\nlast")

with open(path) as file:
    one_by_one = [file.readline() for _ in range(3)]
with open(path) as file:
    all_lines = file.readlines()
with open(path) as file:
    iterated = list(file)

assert one_by_one == all_lines == iterated == ["one\n", "\n", "last"]
print(iterated)
