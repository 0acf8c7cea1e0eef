class Account:
    calls_of_init = 0

    def __init__(self):
        Account.calls_of_init += 1


account = Account.__new__(Account)
calls = Account.calls_of_init
print(type(account).__name__, "exists after", calls, "calls of __init__")
Account()
assert Account.calls_of_init == calls + 1
assert type(account) is Account
assert calls == 1
