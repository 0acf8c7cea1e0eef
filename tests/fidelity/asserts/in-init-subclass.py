# shows: asserts in __init_subclass__ and __set_name__
class Field:
    def __set_name__(self, owner, name):
        assert name == "field"
        self.name = name


class Base:
    def __init_subclass__(cls, **options):
        assert options == {"o": 1}
        super().__init_subclass__()


class C(Base, o=1):
    field = Field()


print(C.field.name)
