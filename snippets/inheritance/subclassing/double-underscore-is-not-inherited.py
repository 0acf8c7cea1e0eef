class Account:
    def __init__(self):
        self.__balance = 5


class Savings(Account):
    def read(self):
        return self._Account__balance


print(vars(Savings()))
assert Savings().read() == 5
assert vars(Savings()) == {}
