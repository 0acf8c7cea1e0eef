class Dog:
    kind = "dog"

    def __init__(self, name):
        self.name = name


rex, fido = Dog("Rex"), Dog("Fido")
assert (rex.kind, fido.kind, Dog.kind) == ("dog", "dog", "dog")
assert (vars(rex), vars(fido)) == ({"name": "Rex"}, {"name": "Fido"})
assert (vars(Dog)["kind"], "name" in vars(Dog)) == ("dog", False)
Dog.kind = "wolf"
assert (rex.kind, fido.kind) == ("wolf", "wolf")
print(rex.kind, fido.kind, vars(rex), vars(fido))
