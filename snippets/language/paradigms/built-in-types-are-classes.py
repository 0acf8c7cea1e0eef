outcomes = {}
for base in (int, str, list, dict, bool, range, type(None)):
    try:
        outcomes[base.__name__] = type("Sub", (base,), {}).__base__ is base
    except TypeError:
        outcomes[base.__name__] = "TypeError"

assert outcomes == {
    "int": True, "str": True, "list": True, "dict": True,
    "bool": "TypeError", "range": "TypeError", "NoneType": "TypeError",
}  # fmt: skip
assert "text".upper() == str.upper("text") == "TEXT"
print(outcomes)
