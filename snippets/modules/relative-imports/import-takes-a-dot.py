try:
    compile("import .sibling", "<source>", "exec")
    outcome = "compiles"
except SyntaxError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "compiles"
