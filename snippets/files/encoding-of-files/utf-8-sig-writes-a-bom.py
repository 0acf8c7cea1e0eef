from pathlib import Path

written = {}
for encoding in ("utf-8", "utf-8-sig"):
    Path("names.csv").write_text("é", encoding=encoding)
    new = Path("names.csv").read_bytes()
    Path("names.csv").write_bytes(b"a")
    with open("names.csv", "a", encoding=encoding) as file:
        file.write("é")
    written[encoding] = new, Path("names.csv").read_bytes()

assert written == {"utf-8": (b"\xc3\xa9", b"a\xc3\xa9"), "utf-8-sig": (b"\xef\xbb\xbf\xc3\xa9", b"a\xc3\xa9")}
print(written)
