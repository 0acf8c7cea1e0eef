import gc

key, value = "x" * 1000, "y" * 1000
assert gc.get_referents({key: value}) == [value]
assert sorted(gc.get_referents({key: value, 1: None}), key=str) == [1, None, key, value]
print(len(gc.get_referents({key: value})), "referent of a dictionary with a string key")
