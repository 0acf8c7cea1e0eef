from pathlib import Path

path = Path("menu.txt")
path.write_bytes(bytes(range(256)))
with open(path, encoding="latin-1", newline="") as file:
    assert [ord(character) for character in file.read()] == [*range(256)]

path.write_text("café", encoding="utf-8")
assert path.read_text(encoding="latin-1") == "cafÃ©"
print(path.read_text(encoding="latin-1"))
