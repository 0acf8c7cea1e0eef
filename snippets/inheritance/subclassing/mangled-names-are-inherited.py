class Account:
    __limit = 9

    def __init__(self):
        self.__balance = 5

    def __check(self):
        return self.__balance < self.__limit

    def check(self):
        return self.__check()


class Savings(Account):
    pass


savings = Savings()
assert vars(savings) == {"_Account__balance": 5}
assert (savings._Account__limit, savings._Account__check()) == (9, True)
savings._Account__balance = 9
assert savings.check() is False
assert Savings.__init__ is Account.__init__
print(vars(savings))
