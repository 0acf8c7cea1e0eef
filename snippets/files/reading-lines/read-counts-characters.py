from pathlib import Path

path = Path("word.txt")
path.write_bytes("naïve".encode())

with open(path, encoding="utf-8") as file:
    text = [file.read(3), file.read(9)]
with open(path, "rb") as file:
    data = [file.read(3), file.read(9)]

assert text == ["naï", "ve"]
assert data == [b"na\xc3", b"\xafve"]
print(text, data)
