class Account:
    def __init__(self):
        self.__balance = 10

    def balance(self):
        return self.__balance


account = Account()
assert Account.balance.__code__.co_names == ("_Account__balance",)
assert vars(account) == {"_Account__balance": 10}
account._Account__balance = 99
assert account.balance() == 99
print(vars(account))
