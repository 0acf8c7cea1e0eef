# shows: subscripts in an assert are read once
class D(dict):
    reads = []

    def __getitem__(self, key):
        D.reads.append(key)
        return super().__getitem__(key)


d = D(a=1, b=2)
assert d["a"] + d["b"] == 3
print(D.reads)
assert D.reads == ["a", "b"]
