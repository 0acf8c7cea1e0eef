# shows: asserts while a class is made
class Meta(type):
    def __new__(meta, name, bases, namespace, **options):
        assert options == {"flag": 1}
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        assert cls.__name__ == name
        super().__init__(name, bases, namespace)


class C(metaclass=Meta, flag=1):
    pass


print(type(C).__name__)
