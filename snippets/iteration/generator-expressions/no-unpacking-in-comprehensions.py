try:
    outcome = eval("[*row for row in ('ab', 'c')]")
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in ("SyntaxError", ["a", "b", "c"])
assert outcome == "SyntaxError"
