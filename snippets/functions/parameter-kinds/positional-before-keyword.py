outcomes = []
for call in ("function(1, 2, c=3)", "function(c=3, *[1, 2])", "function(1, b=2, 3)"):
    try:
        compile(call, "example", "eval")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)

assert outcomes == ["compiled", "compiled", "positional argument follows keyword argument"]
print(outcomes)
