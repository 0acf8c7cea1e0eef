calls = []


class Traced:
    def __init__(self):
        self.size = 1

    def __setattr__(self, name, value):
        calls.append(f"set {name} {value}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        calls.append(f"del {name}")
        super().__delattr__(name)


thing = Traced()
thing.size += 1
setattr(thing, "colour", "red")
for thing.index in range(2):
    pass
del thing.size
delattr(thing, "colour")
assert calls == ["set size 1", "set size 2", "set colour red", "set index 0", "set index 1", "del size", "del colour"]
assert vars(thing) == {"index": 1}
print(calls)
