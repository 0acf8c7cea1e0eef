class Account:
    def __init__(self):
        self.__balance = 10


account = Account()
reached = [getattr(account, name) for name in dir(account) if name.endswith("__balance")]
print("reached from outside:", reached)
assert reached == []
