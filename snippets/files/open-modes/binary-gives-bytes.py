from pathlib import Path

Path("menu.txt").write_bytes(b"caf\xe9\r\n")

with open("menu.txt", encoding="latin-1") as file:
    text = file.read()
with open("menu.txt", encoding="latin-1", newline="") as file:
    untranslated = file.read()
with open("menu.txt", "rb") as file:
    data = file.read()

assert (text, untranslated) == ("café\n", "café\r\n")
assert data == b"caf\xe9\r\n"
print(repr(text), repr(untranslated), data)
