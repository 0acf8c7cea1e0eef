source = """(
    lambda number:
        "even"
        if number % 2 == 0
        else "odd"
)"""
outcome = "compiled"
try:
    compile(source, "example", "eval")
except SyntaxError:
    outcome = "SyntaxError"

print(outcome)
assert outcome == "SyntaxError"
