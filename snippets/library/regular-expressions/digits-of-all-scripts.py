import re

text = "1 and ٣ and ²"
assert re.findall(r"\d", text) == ["1", "\u0663"]
assert re.findall(r"\d", text, re.ASCII) == ["1"]
assert int("\u0663") == 3
print(ascii(re.findall(r"\d", text)), re.findall(r"\d", text, re.ASCII))
