class Account:
    def __init__(self, balance):
        self.balance = balance

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError(f"negative balance: {value}")
        self._balance = value


try:
    Account(-1)
except ValueError as error:
    outcome = f"ValueError: {error}"
assert outcome == "ValueError: negative balance: -1"
assert vars(Account(5)) == {"_balance": 5}
assert (Account(5).balance, Account(0).balance) == (5, 0)
print(outcome)
