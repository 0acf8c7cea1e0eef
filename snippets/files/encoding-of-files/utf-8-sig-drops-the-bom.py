from pathlib import Path

path = Path("names.csv")
path.write_bytes(b"\xef\xbb\xbfname")

as_utf_8 = path.read_text(encoding="utf-8")
as_utf_8_sig = path.read_text(encoding="utf-8-sig")
path.write_text("name", encoding="utf-8")
without = path.read_text(encoding="utf-8-sig")
path.write_text("name", encoding="utf-8-sig")

assert as_utf_8 == "\ufeffname"
assert as_utf_8_sig == without == "name"
assert path.read_bytes() == b"\xef\xbb\xbfname"
print(ascii(as_utf_8), ascii(as_utf_8_sig), path.read_bytes())
