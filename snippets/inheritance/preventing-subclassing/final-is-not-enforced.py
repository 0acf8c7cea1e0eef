from typing import final


@final
class Base:
    def who(self):
        return "base"

    def kept(self):
        return "kept"


class Child(Base):
    def who(self):
        return "child"


assert Child.__mro__ == (Child, Base, object)
assert (Child().who(), Child().kept()) == ("child", "kept")
print(Child().who(), Child().kept())
