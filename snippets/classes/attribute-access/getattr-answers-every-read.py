class Thing:
    reads = []

    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        self.reads.append(name)
        return 2


thing = Thing()
assert (thing.x, thing.y) == (1, 2)
print(thing.reads)
assert thing.reads != []
assert thing.reads == ["x", "y"]
