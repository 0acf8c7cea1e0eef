from unittest import mock


class Store:
    def find(self, name):
        return {"name": name, "age": "36"}


def is_adult(store, name):
    return store.find(name)["age"] >= 18


double = mock.Mock()
double.find.return_value = {"name": "ada", "age": 36}
unit = is_adult(double, "ada")
try:
    together = is_adult(Store(), "ada")
except TypeError as error:
    together = type(error).__name__
print(unit, together)
assert (unit, together) == (True, "TypeError")
