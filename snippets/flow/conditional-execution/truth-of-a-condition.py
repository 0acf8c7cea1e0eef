class Plain:
    pass


class Sized:
    def __len__(self):
        return 0


class Decided(Sized):
    def __bool__(self):
        return True


def branch(condition):
    if condition:
        return "if"
    return "else"


branches = {kind.__name__: branch(kind()) for kind in (Plain, Sized, Decided)}
assert branches == {"Plain": "if", "Sized": "else", "Decided": "if"}
assert [branch(value) for value in (0, 0.0, "", [], {}, None)] == ["else"] * 6
assert [branch(value) for value in (-1, 0.1, " ", [0], {0: 0})] == ["if"] * 5
print(branches)
