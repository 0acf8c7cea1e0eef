from pathlib import Path

Path("word.txt").write_bytes("naïve".encode("utf-16-le"))
assert Path("word.txt").read_bytes()[:4] == b"n\0a\0"

with open("word.txt", encoding="utf-16-le") as file:
    text = file.read(4)
assert "naïve".startswith(text)

print(text, len(text.encode("utf-16-le")))
assert text == "na" or text == "naïv"
assert text == "na"
