import inspect


def function(a, /, b, *args, c, **kwargs):
    return a, b, args, c, kwargs


kinds = [parameter.kind.name for parameter in inspect.signature(function).parameters.values()]

assert kinds == ["POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD"]
assert len(inspect._ParameterKind) == 5
assert function(1, 2, 3, c=4, d=5) == (1, 2, (3,), 4, {"d": 5})
print(*kinds)
