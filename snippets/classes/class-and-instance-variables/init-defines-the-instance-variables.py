class Dog:
    def __init__(self, name):
        self.name = name

    def train(self):
        self.trained = True


rex = Dog("Rex")
rex.train()
rex.age = 3
print(vars(rex))
assert sorted(vars(rex)) == ["name"]
