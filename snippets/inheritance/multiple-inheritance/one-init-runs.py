class Counted:
    def __init__(self):
        self.count = 0


class Silent:
    def __init__(self):
        self.name = "unnamed"


class Cooperative:
    def __init__(self):
        super().__init__()
        self.name = "unnamed"


class FromSilent(Silent, Counted):
    pass


class FromCooperative(Cooperative, Counted):
    pass


assert FromSilent.__mro__ == (FromSilent, Silent, Counted, object)
assert vars(FromSilent()) == {"name": "unnamed"}
assert vars(FromCooperative()) == {"count": 0, "name": "unnamed"}
print(vars(FromSilent()), vars(FromCooperative()))
