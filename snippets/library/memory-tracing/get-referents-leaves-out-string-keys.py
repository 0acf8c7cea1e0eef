import gc

key, value = "".join(["k", "e", "y"]), ("value",)
assert gc.get_referents({key: value}) == [("value",)]
assert sorted(gc.get_referents({key: value, 1: None}), key=str) == [("value",), 1, None, "key"]
print(len(gc.get_referents({key: value})), "referent of a dictionary with a string key")
