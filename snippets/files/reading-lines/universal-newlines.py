from pathlib import Path

path = Path("mixed.txt")
path.write_bytes("a\r\nb\rc\x0cd\u2028e\n".encode())

with open(path, encoding="utf-8") as file:
    translated = list(file)
with open(path, encoding="utf-8", newline="") as file:
    untouched = list(file)
split = "c\x0cd\u2028e\n".splitlines()

assert translated == ["a\n", "b\n", "c\x0cd\u2028e\n"]
assert untouched == ["a\r\n", "b\r", "c\x0cd\u2028e\n"]
assert split == ["c", "d", "e"]
print(translated, untouched, split, sep="\n")
