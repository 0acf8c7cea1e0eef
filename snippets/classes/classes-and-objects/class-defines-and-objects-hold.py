class Dog:
    def __init__(self, breed):
        self.breed = breed

    def describe(self):
        return f"a {self.breed}"


rex, fido = Dog("Boxer"), Dog("Poodle")

assert (type(rex), type(fido)) == (Dog, Dog)
assert (vars(rex), vars(fido)) == ({"breed": "Boxer"}, {"breed": "Poodle"})
assert rex.describe.__func__ is fido.describe.__func__
assert [dog.describe() for dog in (rex, fido)] == ["a Boxer", "a Poodle"]
print(rex.describe(), "|", fido.describe())
