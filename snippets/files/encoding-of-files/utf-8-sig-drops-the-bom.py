from pathlib import Path

read = {}
for start in (b"\xef\xbb\xbf", b""):
    Path("names.csv").write_bytes(start + b"name")
    read[start] = [Path("names.csv").read_text(encoding=encoding) for encoding in ("utf-8", "utf-8-sig")]

assert read == {b"\xef\xbb\xbf": ["\ufeffname", "name"], b"": ["name", "name"]}
print(ascii(read))
