import gc


class Name(str):
    pass


key, value = "".join(["k", "e", "y"]), ("value",)
assert gc.get_referents({key: value}) == [("value",)]
assert sorted(gc.get_referents({key: value, 1: None}), key=str) == [("value",), 1, None, "key"]
assert {type(each) for each in gc.get_referents({Name("key"): value})} == {Name, tuple}

held_a_number = {key: value, 1: None}
del held_a_number[1]
assert (held_a_number, len(gc.get_referents(held_a_number))) == ({"key": ("value",)}, 2)
print(len(gc.get_referents({key: value})), "referent of a dictionary with a string key")
