import re

matches = {pattern: bool(re.search(pattern, "42\n")) for pattern in (r"^\d+$", r"^\d+\Z")}
lines = re.findall(r"^\w+$", "one\ntwo\n", re.MULTILINE)

assert matches == {r"^\d+$": True, r"^\d+\Z": False}
assert lines == ["one", "two"]
assert re.fullmatch(r"\d+", "42\n") == None
print(matches, lines)
