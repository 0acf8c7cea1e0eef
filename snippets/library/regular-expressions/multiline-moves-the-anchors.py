import re

text = "one\ntwo\n"
assert re.findall(r"^\w+$", text, re.MULTILINE) == ["one", "two"]
assert [match.span() for match in re.finditer(r"^|$", "a\rb\nc", re.MULTILINE)] == [(0, 0), (3, 3), (4, 4), (5, 5)]
assert re.findall(r"^\w+$", text) == []
assert re.findall(r"^\w+", text) == ["one"]
print(re.findall(r"^\w+$", text, re.MULTILINE))
