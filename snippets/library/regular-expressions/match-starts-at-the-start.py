import re

texts = ["42", "42 apples", "eat 42"]
functions = (re.match, re.fullmatch, re.search)
found = {function.__name__: [getattr(function(r"\d+", text), "string", None) for text in texts] for function in functions}
found = {name: [text for text in matched if text is not None] for name, matched in found.items()}

assert found["fullmatch"] == ["42"]
assert found["search"] == ["42", "42 apples", "eat 42"]
assert re.search(r"\d+", "eat 42 or 43").span() == (4, 6)
assert [text for text in texts if re.match(r"\d+", text) is not None] == ["42", "42 apples"]
print(found["fullmatch"], found["search"])
