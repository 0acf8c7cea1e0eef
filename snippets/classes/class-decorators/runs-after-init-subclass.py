log = []


class Meta(type):
    def __init__(cls, *args):
        log.append(f"metaclass {cls.__name__}")


class Base(metaclass=Meta):
    def __init_subclass__(cls):
        log.append(f"init_subclass {cls.__name__}")


def decorate(cls):
    log.append(f"decorator {cls.__name__}")
    return cls


@decorate
class Derived(Base):
    pass


assert Derived.__mro__ == (Derived, Base, object)
assert log == ["metaclass Base", "init_subclass Derived", "metaclass Derived", "decorator Derived"]
print(log)
