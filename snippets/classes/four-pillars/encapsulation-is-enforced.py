class Account:
    def __init__(self):
        self._balance = 5

    def balance(self):
        return self._balance


account = Account()
assert account.balance() == 5
try:
    account._balance = 7
except AttributeError:
    pass
print(account.balance())
assert account.balance() == 5, "outside code changed it"
