from pathlib import Path

path = Path("pages.txt")
path.write_text("one\x0ctwo\u2028three\nend\n", encoding="utf-8")

with open(path, encoding="utf-8") as file:
    iterated = list(file)
split = path.read_text(encoding="utf-8").splitlines()

assert iterated == ["one\x0ctwo\u2028three\n", "end\n"]
assert split == ["one", "two", "three", "end"]
print(len(iterated), "lines iterated,", split)
