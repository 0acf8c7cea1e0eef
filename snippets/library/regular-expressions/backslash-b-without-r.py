import re

plain, raw = "\bcat\b", r"\bcat\b"

assert (len(plain), len(raw), plain[0]) == (5, 7, chr(8))
assert re.findall(plain, "cat concat") == []
assert [match.start() for match in re.finditer(raw, "concat cat")] == [7]
print(ascii(plain), raw, re.findall(raw, "concat cat"))
