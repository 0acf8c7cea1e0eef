class Dog:
    kind = "dog"


rex, fido = Dog(), Dog()
rex.kind = "robot"
hidden = (rex.kind, fido.kind, Dog.kind)
del rex.kind
uncovered = rex.kind
assert hidden == ("robot", "dog", "dog")
assert uncovered == "dog"
print(hidden, uncovered)
