import re

text = "one\ntwo\n"
assert re.findall(r"^\w+$", text, re.MULTILINE) == ["one", "two"]
assert re.findall(r"^\w+$", text) == []
assert re.findall(r"^\w+", text) == ["one"]
print(re.findall(r"^\w+$", text, re.MULTILINE))
