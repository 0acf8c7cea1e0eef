class Meta(type): ...
class SubMeta(Meta): ...
class OtherMeta(type): ...


class A(metaclass=Meta): ...
class B(metaclass=SubMeta): ...
class C(metaclass=OtherMeta): ...


class AB(A, B): ...


outcome = "class created"
try:

    class BC(B, C): ...

except TypeError as error:
    outcome = f"TypeError: {error}"

assert type(AB) is SubMeta
assert outcome == (
    "TypeError: metaclass conflict: the metaclass of a derived class must be"
    " a (non-strict) subclass of the metaclasses of all its bases"
)
print(type(AB).__name__)
print(outcome)
