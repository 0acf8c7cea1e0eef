import builtins
from collections.abc import Mapping, Sequence, Set
from numbers import Number

types = {name: value for name, value in vars(builtins).items() if isinstance(value, type) }


def of(kind):
    return {name for name, value in types.items() if issubclass(value, kind)}


assert of(Number) == {"int", "float", "complex", "bool"}
assert of(Sequence) == {"str", "list", "tuple", "range", "bytes", "bytearray", "memoryview"}
assert of(Set) == {"set", "frozenset"}
assert {"dict"} <= of(Mapping) <= {"dict", "frozendict"}
assert [type(number) for number in (1, 1.0, 1j, 1 == 1)] == [int, float, complex, bool]
assert [type(value) for value in ("", b"", [], (), {}, {1})] == [str, bytes, list, tuple, dict, set]
print(sorted(of(Number)), sorted(of(Sequence)), sorted(of(Set)))
