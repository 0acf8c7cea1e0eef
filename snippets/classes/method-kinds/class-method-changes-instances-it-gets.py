class Account:
    @classmethod
    def close(cls, *accounts):
        for account in accounts:
            account.open = False
        made = cls()
        made.open = True
        return made, accounts


account = Account()
made, received = account.close(account)
assert received == (account,)
assert (account.open, made.open) == (False, True)
assert account.close()[1] == ()
print(account.open, made.open)
