candidates = (
    "a, /, b, *args, c, **kwargs",
    "b, /, *args, /",
    "*args, a, /",
    "*args, *more",
    "**kwargs, *args",
    "**kwargs, c",
)
refused = []
for parameters in candidates:
    try:
        compile(f"def f({parameters}): pass", "example", "exec")
    except SyntaxError:
        refused.append(parameters)

assert refused == ["b, /, *args, /", "*args, a, /", "*args, *more", "**kwargs, *args", "**kwargs, c"]
print(refused)
