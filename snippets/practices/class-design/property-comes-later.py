class Plain:
    def __init__(self):
        self.age = 5


class Checked(Plain):
    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        if value > 150:
            raise ValueError(value)
        self._age = value


def outcome(person, age):
    try:
        person.age += age
    except ValueError as error:
        return error.args, person.age
    return person.age


found = [[outcome(kind(), age) for age in (1, 145, 146)] for kind in (Plain, Checked)]
assert found == [[6, 150, 151], [6, 150, ((151,), 5)]]
assert vars(Plain()) == {"age": 5}
assert vars(Checked()) == {"_age": 5}
print(found)
