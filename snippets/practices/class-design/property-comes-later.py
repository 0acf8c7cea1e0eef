def caller(person):
    person.age += 1
    return person.age


class Person:
    def __init__(self):
        self.age = 5


before = caller(Person())


class Person:
    def __init__(self):
        self.age = 5

    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        if not 0 <= value <= 150:
            raise ValueError(value)
        self._age = value


after = caller(Person())
person = Person()
try:
    person.age = 151
except ValueError as error:
    refused = error.args
print(before, after, refused, person.age)
assert (before, after, refused, person.age) == (6, 6, (151,), 5)
