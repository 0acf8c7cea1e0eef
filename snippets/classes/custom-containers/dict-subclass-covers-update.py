stored = []


class Traced(dict):
    def __setitem__(self, key, value):
        stored.append(key)
        super().__setitem__(key, value)


traced = Traced(a=1)
traced.update(b=2)
traced.setdefault("c", 3)
traced["d"] = 4
assert traced == {"a": 1, "b": 2, "c": 3, "d": 4}

print(stored)
assert stored == ["a", "b", "c", "d"]
