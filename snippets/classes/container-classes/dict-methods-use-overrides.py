class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value.upper())


names = Upper(a="ann")
names["b"] = "bob"
print(names)
assert list(names.items())[1] == ("b", "BOB")
assert names.pop("a") == "ANN"
