line = "total = " + " + ".join(["1"] * 100)
try:
    compile(line, "<source>", "exec")
    outcome = "compiles"
except SyntaxError:
    outcome = "syntax error"

print(len(line), outcome)
assert outcome == "syntax error"
