class Thing:
    colour = "red"
    missing = []

    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        self.missing.append(name)
        return 5


thing = Thing()
assert (thing.x, thing.colour, thing.missing) == (1, "red", [])
assert (thing.y, thing.missing) == (5, ["y"])
print(thing.missing)
