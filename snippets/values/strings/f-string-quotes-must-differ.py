source = "f'{person['name']}'"
try:
    outcome = eval(source, {"person": {"name": "Ada"}})
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "SyntaxError"
