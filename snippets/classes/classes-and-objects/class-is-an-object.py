class Dog:
    pass


def make(kind):
    return kind()


kinds = {"dog": Dog}
rex = make(kinds["dog"])
Dog.legs = 4

assert isinstance(Dog, object)
assert type(rex) is Dog
assert rex.legs == 4
print(type(Dog))
