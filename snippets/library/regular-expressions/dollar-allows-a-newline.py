import re

texts = ["42", "42\n", "42\n\n", "42 "]
accepted = {pattern: [text for text in texts if re.search(pattern, text)] for pattern in (r"^\d+$", r"^\d+\Z", r"^\d+\s*$")}
assert accepted == {r"^\d+$": ["42", "42\n"], r"^\d+\Z": ["42"], r"^\d+\s*$": ["42", "42\n", "42\n\n", "42 "]}
assert [text for text in texts if re.fullmatch(r"\d+", text)] == ["42"]
print(accepted)
