def function(a, b, c):
    return a, b, c


outcome = "compiled"
try:
    compile("function(1, b=2, 3)", "example", "eval")
except SyntaxError as error:
    outcome = f"SyntaxError: {error.msg}"

assert outcome == "SyntaxError: positional argument follows keyword argument"
assert function(1, c=3, b=2) == (1, 2, 3)
print(outcome)
