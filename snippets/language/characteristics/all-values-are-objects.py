import math
import sys


def function():
    pass


values = [sys.maxsize, math.pi, __name__, [], None, NotImplemented, len, function, int, type, object(), math]
names = [type(value).__name__ for value in values]
assert all([isinstance(value, object) for value in values])
assert names == [
    "int", "float", "str", "list", "NoneType", "NotImplementedType", "builtin_function_or_method", "function",
    "type", "type", "object", "module",
]  # fmt: skip
print(names)
