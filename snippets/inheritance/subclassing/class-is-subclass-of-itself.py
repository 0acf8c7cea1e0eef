class Animal:
    pass


class Dog(Animal):
    pass


class Puppy(Dog):
    pass


classes = [Animal, Dog, Puppy]
table = [[issubclass(one, other) for other in classes] for one in classes]
assert table == [[True, False, False], [True, True, False], [True, True, True]]
print(table)
