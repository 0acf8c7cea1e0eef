from collections import UserDict


def calls(base):
    seen = []

    class Traced(base):
        def __setitem__(self, key, value):
            seen.append(f"set {key}")
            super().__setitem__(key, value)

        def __getitem__(self, key):
            seen.append(f"get {key}")
            return super().__getitem__(key)

    traced = Traced(a=1)
    traced.update(b=2)
    traced["c"] = 3
    assert (traced.get("a"), traced["b"]) == (1, 2)
    return seen


assert calls(dict) == ["set c", "get b"]
assert calls(UserDict) == ["set a", "set b", "set c", "get a", "get b"]
print(calls(dict))
