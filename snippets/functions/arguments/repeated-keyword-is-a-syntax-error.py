outcomes = []
for call in ("dict(x=1, y=2)", "dict(y=1, y=2)", "dict(y=1, y=1)"):
    try:
        outcomes.append(eval(call))
    except SyntaxError as error:
        outcomes.append(error.msg)

assert outcomes == [{"x": 1, "y": 2}, "keyword argument repeated: y", "keyword argument repeated: y"]
print(outcomes)
