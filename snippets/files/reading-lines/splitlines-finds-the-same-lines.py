from pathlib import Path

Path("pages.txt").write_text("page one\x0cpage two\nend\n")

with open("pages.txt") as file:
    iterated = [line.rstrip("\n") for line in file]
with open("pages.txt") as file:
    split = file.read().splitlines()
assert iterated == ["page one\x0cpage two", "end"]
assert split[-1] == "end"

print(iterated, split)
assert split == iterated
