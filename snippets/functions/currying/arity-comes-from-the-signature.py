import inspect
from inspect import Parameter


def curry(function, *given):
    positional = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    parameters = inspect.signature(function).parameters.values()
    needed = sum(each.kind in positional and each.default is Parameter.empty for each in parameters)
    return function(*given) if len(given) >= needed else lambda value: curry(function, *given, value)


def describe(first, /, second, third, last="default", *rest, option=None):
    return first, second, third, last, rest, option


assert curry(describe)(1)(2)(3) == (1, 2, 3, "default", (), None)
assert curry(lambda: "no argument") == "no argument"
assert curry(lambda *items: items) == ()
print(curry(describe)(1)(2)(3))
