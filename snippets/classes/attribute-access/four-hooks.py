class Traced:
    log = []

    def __getattribute__(self, name):
        Traced.log.append(("read", name))
        return super().__getattribute__(name)

    def __getattr__(self, name):
        Traced.log.append(("missing", name))
        return "default"

    def __setattr__(self, name, value):
        Traced.log.append(("set", name))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        Traced.log.append(("delete", name))
        super().__delattr__(name)


thing = Traced()
thing.x = 1
assert thing.x == 1
del thing.x
assert thing.x == "default"
assert Traced.log == [("set", "x"), ("read", "x"), ("delete", "x"), ("read", "x"), ("missing", "x")]
print(Traced.log)
