from pathlib import Path

path = Path("menu.txt")
path.write_bytes(b"caf\xc3\xa9\r\n")

with open(path, encoding="utf-8") as file:
    text = file.read()
with open(path, "rb") as file:
    data = file.read()

assert text == "café\n"
assert data == b"caf\xc3\xa9\r\n"
print(repr(text), data)
