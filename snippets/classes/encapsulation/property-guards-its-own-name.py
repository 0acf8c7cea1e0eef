class Account:
    def __init__(self):
        self._balance = 10

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self._balance = value


account = Account()
try:
    account.balance = -1
except ValueError as error:
    outcome = f"ValueError: {error}"
assert (outcome, account.balance) == ("ValueError: negative balance", 10)
account.balance = 0
assert account.balance == 0
account._balance = -5
assert account.balance == -5
print(outcome, account.balance, sep="\n")
