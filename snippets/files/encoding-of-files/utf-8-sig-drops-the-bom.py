from pathlib import Path

path = Path("names.csv")
read = {}
for start in (b"\xef\xbb\xbf", b""):
    path.write_bytes(start + b"name")
    read[start] = [path.read_text(encoding=encoding) for encoding in ("utf-8", "utf-8-sig")]

assert read == {b"\xef\xbb\xbf": ["\ufeffname", "name"], b"": ["name", "name"]}
print(ascii(read))
