from itertools import product

table = {(int, int): "numbers", (int, str): "number and text", (object, object): "anything"}


def exact(*values):
    return table.get(tuple(type(value) for value in values))


def nearest(*values):
    return next(table[key] for key in product(*(type(value).__mro__ for value in values)) if key in table)


assert [exact(1, 2), exact(1, "a"), exact(True, "a")] == ["numbers", "number and text", None]
assert [nearest(True, "a"), nearest(True, False), nearest("a", 1)] == ["number and text", "numbers", "anything"]
print(exact(True, "a"), nearest(True, "a"))
