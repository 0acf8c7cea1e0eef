source = """(
    lambda number:
        "even"
        if number % 2 == 0
        else "odd"
)"""
try:
    outcome = eval(source)(2)
except SyntaxError:
    outcome = "SyntaxError"

print(outcome)
assert outcome in ("even", "SyntaxError")
assert outcome == "SyntaxError"
