class Contains:
    def __contains__(self, item):
        return item == "x"

    def __iter__(self):
        return iter("y")


class Iterates:
    def __iter__(self):
        return iter("y")

    def __getitem__(self, index):
        return "z"[index]


class Indexes:
    def __init__(self):
        self.asked = []

    def __getitem__(self, index):
        self.asked.append(index)
        return "abz"[index]


found = [[letter in kind() for letter in "xyz"] for kind in (Contains, Iterates, Indexes)]
indexes = Indexes()
assert found == [[True, False, False], [False, True, False], [False, False, True]]
assert ("z" in indexes, indexes.asked) == (True, [0, 1, 2])
print(found, indexes.asked)
