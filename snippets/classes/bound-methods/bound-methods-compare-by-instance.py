class Dog:
    def bark(self):
        return self

    def sit(self):
        return self

    def __eq__(self, other):
        return True


rex, fido = Dog(), Dog()

assert rex == fido
assert (rex.bark == rex.bark, rex.bark == fido.bark, rex.bark == rex.sit) == (True, False, False)
assert [rex.bark() is rex, fido.bark() is fido, rex.sit() is rex] == [True] * 3
print(rex == fido, rex.bark == rex.bark, rex.bark == fido.bark)
