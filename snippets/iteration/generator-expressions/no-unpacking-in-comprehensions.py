try:
    compile("[*row for row in rows]", "<source>", "eval")
    outcome = "compiles"
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "SyntaxError"
