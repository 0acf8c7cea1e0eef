class Dog:
    def bark(self):
        return "woof"

    def __eq__(self, other):
        return True


rex, fido = Dog(), Dog()
first, second = rex.bark, rex.bark
assert first is not second
assert first == second
assert rex == fido
assert (rex.bark == fido.bark) is False
print(first is second, first == second, rex.bark == fido.bark)
