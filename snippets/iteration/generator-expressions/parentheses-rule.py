assert sum(x * 2 for x in range(1000)) == 999_000
assert sum((x * 2 for x in range(1000)), 1) == 999_001

outcome = "compiles"
try:
    compile("sum(x * 2 for x in range(1000), 1)", "<example>", "eval")
except SyntaxError as error:
    outcome = f"SyntaxError: {error.msg}"
assert outcome == "SyntaxError: Generator expression must be parenthesized"
print(outcome)
