class Account:
    calls_of_init = 0

    def __init__(self):
        Account.calls_of_init += 1


account = Account.__new__(Account)
print(type(account).__name__, "exists after", Account.calls_of_init, "calls of __init__")
assert type(account) is Account
assert Account.calls_of_init == 1
