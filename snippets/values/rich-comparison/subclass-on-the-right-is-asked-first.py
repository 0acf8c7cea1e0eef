asked = []


class Base:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        asked.append(f"eq {self.name}")
        return NotImplemented

    def __lt__(self, other):
        asked.append(f"lt {self.name}")
        return True


class Inheriting(Base):
    pass


class Overriding(Base):
    def __gt__(self, other):
        asked.append(f"gt {self.name}")
        return False


def comparisons(right):
    asked.clear()
    left = Base("left")
    return left == right, left < right, asked[:]


assert comparisons(Base("right")) == (False, True, ["eq left", "eq right", "lt left"])
assert comparisons(Inheriting("right")) == (False, True, ["eq right", "eq left", "lt left"])
assert comparisons(Overriding("right")) == (False, False, ["eq right", "eq left", "gt right"])
print(comparisons(Overriding("right")))
