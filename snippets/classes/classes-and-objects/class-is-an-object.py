class Dog:
    pass


def make(kind):
    return kind()


kinds = {"dog": Dog, "number": int}
rex = make(kinds["dog"])
Dog.legs = 4
try:
    int.legs = 4
except TypeError as error:
    refused = "'int'" in str(error)

assert isinstance(Dog, object)
assert type(rex) is Dog
assert rex.legs == 4
assert (make(kinds["number"]), refused) == (0, True)
print(type(Dog))
