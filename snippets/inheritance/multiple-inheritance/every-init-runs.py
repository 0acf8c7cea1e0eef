class Named:
    def __init__(self):
        self.name = "unnamed"


class Counted:
    def __init__(self):
        self.count = 0


class Item(Named, Counted):
    pass


print(vars(Named()), vars(Counted()), vars(Item()))
assert (vars(Named()), vars(Counted())) == ({"name": "unnamed"}, {"count": 0})
assert Item.__bases__ == (Named, Counted)
assert vars(Item()) == {"name": "unnamed", "count": 0}
