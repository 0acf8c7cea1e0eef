import re

text = "<b>bold</b>\n<i>"

assert re.findall(r"<.*>", text) == ["<b>bold</b>", "<i>"]
assert re.findall(r"<.*?>", text) == ["<b>", "</b>", "<i>"]
assert re.findall(r"<.*>", text, re.DOTALL) == [text]
assert [re.match(pattern, "aaa").group() for pattern in ("a+", "a+?", "aa?", "aa??")] == ["aaa", "a", "aa", "a"]
print(re.findall(r"<.*>", text), re.findall(r"<.*?>", text))
