import re

text = "one\ntwo\r"
assert re.findall(r".+", text) == ["one", "two\r"]
assert re.findall(r".+", text, re.DOTALL) == [text]
print(re.findall(r".+", text))
