class Account:
    def __init__(self):
        self._balance = 10


account = Account()
read = account._balance
account._balance = 99
changed = vars(account).copy()
del account._balance
assert (read, changed, vars(account)) == (10, {"_balance": 99}, {})
print(read, changed, vars(account))
