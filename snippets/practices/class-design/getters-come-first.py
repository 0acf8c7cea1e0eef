class Plain:
    age = 5


class Checked:
    @property
    def age(self):
        return 5


def caller(person):
    return person.age


outcomes = {}
for kind in (Plain, Checked):
    try:
        outcomes[kind.__name__] = caller(kind())
    except AttributeError as error:
        outcomes[kind.__name__] = type(error).__name__
print(outcomes)
assert outcomes == {"Plain": 5, "Checked": 5}
assert outcomes["Checked"] != outcomes["Plain"]
