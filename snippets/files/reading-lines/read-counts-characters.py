from pathlib import Path

Path("word.txt").write_bytes("naïve".encode("utf-16-le"))

with open("word.txt", encoding="utf-16-le") as file:
    text = [file.read(3), file.read()]
with open("word.txt", "rb") as file:
    data = [file.read(3), file.read()]

assert text == ["naï", "ve"]
assert data == [b"n\0a", b"\0\xef\0v\0e\0"]
print(text, data)
