import re

accepted = [text for text in ("42", "42\n", "42 ") if re.search(r"^\d+$", text)]

print(accepted)
assert accepted == ["42"]
