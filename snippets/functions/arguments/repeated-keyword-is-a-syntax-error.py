outcomes = []
for call in ("function(1, y=1, z=2)", "function(1, y=1, y=2)", "function(1, y=1, y=1)"):
    try:
        compile(call, "example", "eval")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)

assert outcomes == ["compiled", "keyword argument repeated: y", "keyword argument repeated: y"]
print(outcomes)
