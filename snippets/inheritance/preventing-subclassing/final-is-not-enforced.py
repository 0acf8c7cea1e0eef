from typing import final


def decorated(decorate):
    @decorate
    class Base:
        def who(self):
            return "base"

        def kept(self):
            return "kept"

    class Child(Base):
        def who(self):
            return "child"

    return Base().who(), Child().who(), Child().kept(), Child.__base__ is Base


applied = []
assert decorated(lambda cls: applied.append(cls.__name__) or final(cls)) == ("base", "child", "kept", True)
assert applied == ["Base"]
print(decorated(final))
