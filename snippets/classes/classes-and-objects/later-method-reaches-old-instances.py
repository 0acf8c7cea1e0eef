class Dog:
    pass


rex = Dog()
before = dir(rex)
Dog.bark = lambda self: (self, "Woof")

assert set(dir(rex)) - set(before) == {"bark"}
assert rex.bark() == (rex, "Woof")
print(rex.bark()[1])
