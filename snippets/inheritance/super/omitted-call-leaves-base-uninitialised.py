class Account:
    def __init__(self):
        self.balance = 0


class Forgetful(Account):
    def __init__(self):
        self.owner = "ann"


class Careful(Account):
    def __init__(self):
        super().__init__()
        self.owner = "ann"


assert Forgetful.__base__ is Account
assert vars(Forgetful()) == {"owner": "ann"}
assert vars(Careful()) == {"balance": 0, "owner": "ann"}
print(vars(Forgetful()), vars(Careful()))
