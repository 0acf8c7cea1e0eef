class Traced(dict):
    calls = []

    def __setitem__(self, key, value):
        self.calls.append(("set", key))
        super().__setitem__(key, value)

    def __getitem__(self, key):
        self.calls.append(("get", key))
        return super().__getitem__(key)


traced = Traced(a=1)
traced.update(b=2)
traced.setdefault("c", 3)
assert traced.get("b") == 2
assert Traced.calls == []
traced["d"] = 4
assert traced["a"] == 1
assert Traced.calls == [("set", "d"), ("get", "a")]
assert list(traced) == ["a", "b", "c", "d"]
print(Traced.calls)
