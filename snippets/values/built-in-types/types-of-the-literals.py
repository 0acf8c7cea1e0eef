import builtins
from collections.abc import Mapping, Sequence, Set
from numbers import Number

types = {name: value for name, value in vars(builtins).items() if isinstance(value, type) and not issubclass(value, BaseException)}


def of(kind):
    return {name for name, value in types.items() if issubclass(value, kind)}


assert of(Number) == {"int", "float", "complex", "bool"}
assert of(Sequence) == {"str", "list", "tuple", "range", "bytes", "bytearray", "memoryview"}
assert of(Set) == {"set", "frozenset"}
assert {"dict"} <= of(Mapping) <= {"dict", "frozendict"}
values = [1, 1.0, 1j, True, "", [], (), b"", {}, {1}]
assert [type(value).__name__ for value in values] == ["int", "float", "complex", "bool", "str", "list", "tuple", "bytes", "dict", "set"]
print(sorted(of(Number)), sorted(of(Sequence)), sorted(of(Set)))
