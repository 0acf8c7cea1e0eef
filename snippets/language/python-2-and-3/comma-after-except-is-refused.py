try:
    compile("try:\n    pass\nexcept OSError, error:\n    pass\n", "<source>", "exec")
    outcome = "compiles"
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "SyntaxError"
