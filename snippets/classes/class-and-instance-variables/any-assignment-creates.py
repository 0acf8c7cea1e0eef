class Dog:
    def __init__(self, name):
        self.name = name

    def train(self):
        self.trained = True


rex, fido = Dog("Rex"), Dog("Fido")
rex.train()
rex.age = 3
assert vars(rex) == {"name": "Rex", "trained": True, "age": 3}
assert vars(fido) == {"name": "Fido"}
print(vars(rex), vars(fido))
