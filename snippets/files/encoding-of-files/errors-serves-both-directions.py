from pathlib import Path

path = Path("menu.txt")
with open(path, "w", encoding="ascii", errors="replace") as file:
    file.write("café")
written = path.read_bytes()

path.write_bytes(b"caf\xe9")
with open(path, encoding="ascii", errors="replace") as file:
    read = file.read()

assert written == b"caf?"
assert read == "caf\ufffd"
print(written, ascii(read))
