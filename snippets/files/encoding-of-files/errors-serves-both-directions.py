from pathlib import Path

with open("menu.txt", "w", encoding="ascii", errors="replace") as file:
    file.write("café")
written = Path("menu.txt").read_bytes()

Path("menu.txt").write_bytes(b"caf\xc3\xa9")
with open("menu.txt", encoding="ascii", errors="replace") as file:
    read = file.read()

assert written == b"caf?"
assert read == "caf\ufffd\ufffd"
print(written, ascii(read))
