class Vehicle:
    wheels = 4

    def describe(self):
        return f"{type(self).__name__} with {self.wheels} wheels"


class Car(Vehicle):
    pass


class Bicycle(Vehicle):
    wheels = 2


assert Car().describe() == "Car with 4 wheels"
assert Bicycle().describe() == "Bicycle with 2 wheels"
assert "describe" not in vars(Car)
print(Car().describe(), "|", Bicycle().describe())
