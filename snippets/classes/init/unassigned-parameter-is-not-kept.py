class Person:
    def __init__(self, name, city):
        self.name = name


assert Person.__init__.__code__.co_varnames == ("self", "name", "city")
assert vars(Person("Ada", "London")) == {"name": "Ada"}
assert vars(Person("Alan", city="Wilmslow")) == {"name": "Alan"}
print(vars(Person("Ada", "London")))
