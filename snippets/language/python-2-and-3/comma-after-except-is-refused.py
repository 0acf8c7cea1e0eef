try:
    exec("try:\n    pass\nexcept OSError, error:\n    pass\n")
    outcome = "compiles"
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "SyntaxError"
