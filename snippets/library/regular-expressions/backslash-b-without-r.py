import re

plain, raw = "\bcat\b", r"\bcat\b"
assert (len(plain), len(raw), plain[0]) == (5, 7, chr(8))
assert "\\bcat\\b" == raw
text = "cat concat \bcat\b"
assert [match.start() for match in re.finditer(plain, text)] == [11]
assert [match.start() for match in re.finditer(raw, text)] == [0, 12]
print(ascii(plain), raw)
