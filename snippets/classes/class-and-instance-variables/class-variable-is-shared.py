class Dog:
    kind = "dog"


rex, fido = Dog(), Dog()
assert (rex.kind, fido.kind, Dog.kind) == ("dog", "dog", "dog")
assert (vars(rex), vars(fido), vars(Dog)["kind"]) == ({}, {}, "dog")
Dog.kind = "wolf"
assert (rex.kind, fido.kind) == ("wolf", "wolf")
print(rex.kind, fido.kind, vars(rex), vars(fido))
