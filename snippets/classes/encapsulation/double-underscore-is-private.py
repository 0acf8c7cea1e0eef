class Account:
    def __init__(self):
        self.__balance = 10


account = Account()
try:
    outcome = account.__balance
except AttributeError as error:
    outcome = type(error).__name__
reached = [getattr(account, name) for name in dir(account) if "balance" in name]

print(outcome, "but reached:", reached)
assert (outcome, reached) == ("AttributeError", [10])
assert reached == []
