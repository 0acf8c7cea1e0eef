import re

matches = [re.search(r"[a-f]+\d", text) for text in ("a1", "b2")]
assert [match.group() for match in matches] == ["a1", "b2"]
assert [match.string for match in matches] == ["a1", "b2"]

patterns = len({id(match.re) for match in matches})
print("pattern objects:", patterns)
assert patterns == 2
