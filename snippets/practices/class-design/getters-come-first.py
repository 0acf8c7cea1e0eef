class Plain:
    def __init__(self):
        self.age = 5


class Checked:
    def __init__(self):
        self.age = 5

    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        if value < 0:
            raise ValueError(value)
        self._age = value


def caller(person):
    person.age += 1
    return person.age


try:
    outcome = (caller(Plain()), caller(Checked()))
except AttributeError:
    outcome = "callers broke"
print(outcome)
assert outcome == "callers broke"
