from pathlib import Path

path = Path("names.csv")
written = {}
for encoding in ("utf-8", "utf-8-sig"):
    path.write_text("é", encoding=encoding)
    written[encoding] = path.read_bytes()

assert written == {"utf-8": b"\xc3\xa9", "utf-8-sig": b"\xef\xbb\xbf\xc3\xa9"}
print(written)
