import builtins
import numbers

types = [each for each in vars(builtins).values() if isinstance(each, type)]
numeric = sorted(each.__name__ for each in types if issubclass(each, numbers.Number))

assert numeric == ["bool", "complex", "float", "int"]
assert bool.__bases__ == (int,)
assert [each.__bases__ for each in (int, float, complex)] == [(object,)] * 3
print(numeric)
