from abc import ABC, ABCMeta


class Plain:
    pass


class Meta(type):
    pass


class Custom(metaclass=Meta):
    pass


class Derived(Custom):
    pass


assert [type(cls) for cls in (Plain, int, type)] == [type, type, type]
assert [type(cls) for cls in (Custom, Derived, ABC)] == [Meta, Meta, ABCMeta]
assert issubclass(Meta, type) is True
print([type(cls).__name__ for cls in (Plain, int, type, Custom, Derived, ABC)])
