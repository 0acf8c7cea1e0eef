from unittest import mock


class Store:
    def find(self):
        return str(36)


def is_adult(store):
    return store.find() >= 18


double = mock.Mock()
outcomes = []
for age in (18, 17):
    double.find.return_value = age
    outcomes.append(is_adult(double))
try:
    outcomes.append(is_adult(Store()))
except TypeError as error:
    outcomes.append(type(error).__name__)
assert Store().find() == "36"
assert outcomes == [True, False, "TypeError"]
print(outcomes)
