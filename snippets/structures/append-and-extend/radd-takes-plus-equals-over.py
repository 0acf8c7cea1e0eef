class Vector:
    def __init__(self, *numbers):
        self.numbers = numbers

    def __iter__(self):
        return iter(self.numbers)

    def __radd__(self, other):
        return tuple(a + b for a, b in zip(other, self))


items = alias = [1, 2]
items += Vector(10, 20)
assert items == (11, 22)
assert alias == [1, 2]

alias.extend(Vector(10, 20))
assert alias == [1, 2, 10, 20]
print(items, alias)
