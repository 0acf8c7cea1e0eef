# /// script
# requires-python = ">=3.13"
# ///
class Table[K, V = int]:
    pass


key, value = Table.__type_params__
assert (key.has_default(), value.has_default()) == (False, True)
assert value.__default__ is int
assert Table[str].__args__ == (str, int)
print(Table[str].__args__)
