class Account:
    def __init__(self, balance):
        if balance < 0:
            raise ValueError(f"balance {balance}")
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def withdraw(self, amount):
        if not 0 < amount <= self._balance:
            raise ValueError(f"amount {amount}")
        self._balance -= amount


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except ValueError as error:
        return str(error)
    except AttributeError as error:
        return type(error).__name__


account = Account(100)
outcomes = [attempt(account.withdraw, amount) for amount in (0, 1, 100, 99)]
assert outcomes == ["amount 0", None, "amount 100", None]
assert account.balance == 0
assert [attempt(Account, -1), attempt(setattr, account, "balance", -1)] == ["balance -1", "AttributeError"]
assert attempt(Account, 0).balance == 0
print(outcomes)
