class Account:
    def __init__(self, amount):
        self.amount = amount

    def withdraw(self, amount):
        self.amount -= amount


class Wall:
    pass


def transfer(source, target, amount):
    source.withdraw(amount)
    target.deposit(amount)


account = Account(10)
try:
    transfer(account, Wall(), 4)
    missing = None
except AttributeError as error:
    missing = error.name

assert missing == "deposit"
assert account.amount == 6
print(missing, account.amount)
