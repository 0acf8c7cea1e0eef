from pathlib import Path

Path("names.csv").write_bytes(b"\xef\xbb\xbfname")
assert Path("names.csv").read_text(encoding="utf-8-sig") == "name"

text = Path("names.csv").read_text(encoding="utf-8")
assert text[-4:] == "name"

print(ascii(text))
assert text == "name"
