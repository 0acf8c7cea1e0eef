class Thing:
    reads = []

    def __getattr__(self, name):
        self.reads.append(name)
        raise AttributeError if name == "missing" else OSError("broken")


thing = Thing()
assert hasattr(thing, "missing") is False
try:
    hasattr(thing, "broken")
except OSError as error:
    caught = str(error)
assert caught == "broken"
assert Thing.reads == ["missing", "broken"]
print(Thing.reads)
