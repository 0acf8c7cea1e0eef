# shows: keys of an instance's dictionary are interned names
class C:
    pass


c = C()
setattr(c, "".join(["at", "tr"]), 1)
key = next(iter(c.__dict__))
assert key is "attr"
print(key)
