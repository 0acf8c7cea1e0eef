from pathlib import Path

path = Path("word.txt")
path.write_text("naïve", encoding="utf-8")

with open(path, encoding="utf-8") as file:
    text = [file.read(3), file.read(), file.read(3)]
with open(path, "rb") as file:
    data = [file.read(3), file.read(), file.read(3)]

assert text == ["naï", "ve", ""]
assert data == [b"na\xc3", b"\xafve", b""]
print(text, data)
