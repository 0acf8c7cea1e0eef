class Account:
    def __init__(self, balance=0):
        if balance < 0:
            raise ValueError("a balance is not negative")
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def withdraw(self, amount):
        if not 0 < amount <= self._balance:
            raise ValueError(f"cannot withdraw {amount} of {self._balance}")
        self._balance -= amount


account = Account(100)
account.withdraw(30)
refused = []
for action in (lambda: account.withdraw(71), lambda: Account(-1), lambda: setattr(account, "balance", -5)):
    try:
        action()
    except (ValueError, AttributeError) as error:
        refused.append(type(error).__name__)
print(account.balance, refused)
assert account.balance == 70
assert refused == ["ValueError", "ValueError", "AttributeError"]
