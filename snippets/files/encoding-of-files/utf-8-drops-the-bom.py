from pathlib import Path

path = Path("names.csv")
path.write_bytes(b"\xef\xbb\xbfname")

text = path.read_text(encoding="utf-8")

print(ascii(text))
assert text == "name"
