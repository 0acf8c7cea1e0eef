class Account:
    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        self.__dict__["_balance"] = round(value, 2)


class Delegating(Account):
    def __setattr__(self, name, value):
        super().__setattr__(name, value)


class Writing(Account):
    def __setattr__(self, name, value):
        self.__dict__[name] = value


delegating, writing = Delegating(), Writing()
delegating.balance = writing.balance = 1.005 * 3
assert vars(delegating) == {"_balance": 3.01}
assert vars(writing) == {"balance": 1.005 * 3}
assert hasattr(writing, "_balance") is False


class Slotted:
    __slots__ = ("size",)

    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)


slotted = Slotted()
slotted.size = 3
assert slotted.size == 6
assert hasattr(slotted, "__dict__") is False
print(vars(delegating))
