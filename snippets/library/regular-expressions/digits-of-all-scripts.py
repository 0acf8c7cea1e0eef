import re

text = "1 and ٣"
found = re.findall(r"\d", text), re.findall(r"\d", text, re.ASCII), re.findall(rb"\d", text.encode())
words = re.findall(r"\w+", "über"), re.findall(r"\w+", "über", re.ASCII)

assert found == (["1", "\u0663"], ["1"], [b"1"])
assert words == (["über"], ["ber"])
print(ascii(found), words)
