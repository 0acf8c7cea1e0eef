from pathlib import Path

written = {}
for encoding in ("utf-8", "utf-8-sig"):
    Path("names.csv").write_text("é", encoding=encoding)
    written[encoding] = Path("names.csv").read_bytes()

assert written == {"utf-8": b"\xc3\xa9", "utf-8-sig": b"\xef\xbb\xbf\xc3\xa9"}
print(written)
