class Property:
    def __init__(self, fget, fset):
        self.fget, self.fset = fget, fset

    def __get__(self, instance, owner):
        return self if instance is None else self.fget(instance)

    def __set__(self, instance, value):
        self.fset(instance, value)


def get(self):
    return self.celsius * 9 / 5 + 32


def put(self, fahrenheit):
    self.celsius = (fahrenheit - 32) * 5 / 9


def trial(kind):
    class Temperature:
        fahrenheit = kind(get, put)

    temperature = Temperature()
    temperature.fahrenheit = 212
    return temperature.fahrenheit, vars(temperature), type(Temperature.fahrenheit) is kind


assert trial(property) == (212.0, {"celsius": 100.0}, True)
assert trial(Property) == (212.0, {"celsius": 100.0}, True)
print(trial(Property))
