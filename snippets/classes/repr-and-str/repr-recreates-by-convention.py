import datetime

values = ["1", b"1", datetime.date(2024, 2, 29)]
texts = [repr(value) for value in values]
assert texts == ["'1'", "b'1'", "datetime.date(2024, 2, 29)"]
assert [eval(text) for text in texts] == values

try:
    eval(repr(object()))
except SyntaxError as error:
    outcome = type(error).__name__
assert outcome == "SyntaxError"
print(texts, outcome)
