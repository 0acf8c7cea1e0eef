order = []


class Meta(type):
    def __init__(cls, *arguments):
        order.append("metaclass")


class Base(metaclass=Meta):
    def __init_subclass__(cls):
        order.append("init_subclass")


def decorate(cls):
    order.append(f"decorator of {cls.__name__}")
    return cls


order.clear()


@decorate
class Child(Base):
    order.append("body")


assert order == ["body", "init_subclass", "metaclass", "decorator of Child"]
children = [Child(), Child()]
assert (len(children), len(order)) == (2, 4)
print(order)
