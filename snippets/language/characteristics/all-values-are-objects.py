import math

values = [1, len, int, type, math, None, lambda: 0, (x for x in ""), NotImplemented]
names = [type(value).__name__ for value in values]
assert [isinstance(value, object) for value in values] == [True] * 9
assert names == [
    "int", "builtin_function_or_method", "type", "type", "module", "NoneType", "function", "generator", "NotImplementedType"
]  # fmt: skip
print(names)
