class Dog:
    def __init__(self, name):
        self.name = name

    def train(self):
        self.trained = True


rex = Dog("Rex")
rex.train()
rex.age = 3
print(vars(rex))
assert (rex.name, rex.trained, rex.age) == ("Rex", True, 3)
assert sorted(vars(rex)) == ["name"]
