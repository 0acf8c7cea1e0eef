import re

texts = ["42", "42\n", "42 ", "x"]
accepted = [text for text in texts if re.search(r"^\d+$", text)]
assert [text for text in texts if text not in accepted][-2:] == ["42 ", "x"]
assert [text for text in texts if re.fullmatch(r"\d+", text)] == ["42"]
assert accepted[0] == "42"

print(accepted)
assert accepted == ["42"]
