class Account:
    def __init__(self):
        self.open = True

    @classmethod
    def close(cls, account):
        account.open = False


account = Account()
assert account.open is True
Account.close(account)
print(account.open)
assert account.open is True, "the instance was changed"
