class Named:
    def __init__(self):
        self.name = "unnamed"


class Counted:
    def __init__(self):
        self.count = 0


class Item(Named, Counted):
    pass


print(vars(Item()))
assert vars(Item()) == {"name": "unnamed", "count": 0}
