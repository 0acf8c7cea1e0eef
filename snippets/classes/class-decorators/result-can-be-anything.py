sizes = []


def forgetful(cls):
    cls.size = 3
    sizes.append(cls.size)


def make(cls):
    return cls()


@forgetful
class Lost:
    pass


@make
class Made:
    pass


assert Lost is None
assert sizes == [3]
assert type(Made).__name__ == "Made"
print(Lost, type(Made).__name__)
