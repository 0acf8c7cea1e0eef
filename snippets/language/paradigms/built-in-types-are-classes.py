import builtins

refused = []
subclasses = {}
for name, value in vars(builtins).items():
    if isinstance(value, type):
        try:
            subclasses[name] = type(name, (value,), {})
        except TypeError:
            refused.append(name)

# `sentinel` is new in Python 3.15.
assert set(refused) - {"sentinel"} == {"bool", "memoryview", "range", "slice"}
assert [subclasses[base.__name__].__base__ for base in (int, str, list, dict)] == [int, str, list, dict]
assert "text".upper() == str.upper("text") == "TEXT"
print(sorted(refused)[:3])
