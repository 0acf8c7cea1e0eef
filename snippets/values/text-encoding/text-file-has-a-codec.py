from pathlib import Path

path = Path("menu.txt")
with open(path, "w", encoding="latin-1") as file:
    file.write("caf\u00e9")

with open(path, encoding="latin-1") as file:
    latin_1 = file.read()
with open(path, encoding="cp437") as file:
    cp437 = file.read()

assert path.read_bytes() == b"caf\xe9"
assert latin_1 == "caf\u00e9"
assert cp437 == "caf\u0398"
with open(path, "w", encoding="latin-1") as file:
    file.reconfigure(encoding="utf-8")
    file.write("\u00e9")
assert path.read_bytes() == b"\xc3\xa9"
print(path.read_bytes(), file.encoding, ascii(latin_1), ascii(cp437))
