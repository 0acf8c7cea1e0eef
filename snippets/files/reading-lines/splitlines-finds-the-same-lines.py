from pathlib import Path

path = Path("pages.txt")
path.write_text("page one\x0cpage two\nend\n")

with open(path) as file:
    iterated = [line.rstrip("\n") for line in file]
with open(path) as file:
    split = file.read().splitlines()

print(iterated, split)
assert split == iterated
