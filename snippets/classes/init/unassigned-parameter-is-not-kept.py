class Person:
    def __init__(self, name, city):
        self.name = name


ada = Person("Ada", "London")
alan = Person("Alan", "Wilmslow")
assert Person.__init__.__code__.co_varnames == ("self", "name", "city")
assert vars(ada) == {"name": "Ada"}
assert vars(alan) == {"name": "Alan"}
print(vars(ada), vars(alan))
