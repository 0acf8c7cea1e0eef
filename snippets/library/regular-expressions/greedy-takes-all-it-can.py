import re

text = "<b>bold</b>"
assert re.sub(r"<.*?>", "", text) == "bold"
assert re.findall(r"<.*>", text) == ["<b>bold</b>"]
assert re.findall(r"<.*?>", text) == ["<b>", "</b>"]
shortest = [re.match(pattern, "aaa").group() for pattern in ("a+", "a+?", "aa?", "aa??", "a+?$", "a+a")]
assert shortest == ["aaa", "a", "aa", "a", "aaa", "aaa"]
assert re.match("(?:a|ab)*", "ab").group() == "a"
print(re.findall(r"<.*>", text), re.findall(r"<.*?>", text))
