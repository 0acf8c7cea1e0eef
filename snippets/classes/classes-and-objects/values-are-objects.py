import math


def function():
    pass


class Dog:
    pass


values = [7, "text", function, math, Dog, None, Dog()]
names = [type(value).__name__ for value in values]

assert values[:2] == [7, "text"]
assert names == ["int", "str", "function", "module", "type", "NoneType", "Dog"]
assert [type(value).__mro__[-1] for value in values] == [object] * 7
print(names)
