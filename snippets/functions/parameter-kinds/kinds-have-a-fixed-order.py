import inspect


def function(a, /, b, *args, c, **kwargs):
    pass


kinds = [parameter.kind.name for parameter in inspect.signature(function).parameters.values()]
refused = []
for parameters in ("b, /, *args, /", "*args, a, /", "*args, *more", "**kwargs, *args", "**kwargs, c"):
    try:
        compile(f"def f({parameters}): pass", "example", "exec")
    except SyntaxError:
        refused.append(parameters)

assert kinds == ["POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD"]
assert refused == ["b, /, *args, /", "*args, a, /", "*args, *more", "**kwargs, *args", "**kwargs, c"]
print(*kinds)
