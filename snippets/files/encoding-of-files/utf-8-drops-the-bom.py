from pathlib import Path

Path("names.csv").write_bytes(b"\xef\xbb\xbfname")
texts = {encoding: Path("names.csv").read_text(encoding=encoding) for encoding in ("utf-8-sig", "utf-8")}
assert texts["utf-8-sig"] == "name"
assert texts["utf-8"][-4:] == "name"

print(ascii(texts))
assert texts["utf-8"] == "name"
