class F: ...
class E: ...
class D: ...
class C(D, F): ...
class B(E, D): ...
class A(B, C): ...


def kept(cls, sequence):
    return [each for each in cls.__mro__ if each in sequence] == list(sequence)


broken = [
    (cls.__name__, sequence)
    for cls in (A, B, C)
    for sequence in [cls.__bases__, *(base.__mro__ for base in cls.__bases__)]
    if not kept(cls, sequence)
]
assert broken == []
assert [cls.__name__ for cls in A.__mro__ if cls in B.__mro__] == ["B", "E", "D", "object"]
assert [cls.__name__ for cls in A.__mro__ if cls in C.__mro__] == ["C", "D", "F", "object"]
print([cls.__name__ for cls in A.__mro__])
