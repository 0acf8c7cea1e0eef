# shows: names as dictionary keys and attributes are one object
class C:
    spam = 1


key = [name for name in vars(C) if name == "spam"][0]
assert key is "spam"
assert key is next(iter({"spam": 1}))
print(key)
