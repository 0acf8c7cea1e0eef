from pathlib import Path

Path("menu.txt").write_bytes(bytes(range(256)))
with open("menu.txt", encoding="latin-1", newline="") as file:
    assert [ord(character) for character in file.read()] == [*range(256)]

Path("menu.txt").write_bytes(b"caf\xc3\xa9")
texts = [Path("menu.txt").read_text(encoding=encoding) for encoding in ("utf-8", "latin-1")]
assert texts == ["café", "cafÃ©"]
print(texts)
