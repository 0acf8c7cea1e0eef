def function(*args, **kwargs):
    return args, kwargs


outcomes = []
for call in ("function(1, 2, c=3)", "function(c=3, *[1, 2])", "function(1, b=2, 3)"):
    try:
        outcomes.append(eval(call))
    except SyntaxError as error:
        outcomes.append(error.msg)

assert outcomes == [((1, 2), {"c": 3}), ((1, 2), {"c": 3}), "positional argument follows keyword argument"]
print(outcomes)
