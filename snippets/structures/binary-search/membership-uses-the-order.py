class Number(int):
    compared = 0

    def __eq__(self, other):
        Number.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


items = list(range(1000))
assert Number(999) in items
print(Number.compared)
assert Number.compared <= 10
