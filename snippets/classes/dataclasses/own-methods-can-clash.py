from dataclasses import dataclass


def outcome(method, option=None):
    options = {option: True} if option else {}
    try:
        dataclass(**options)(type("Point", (), {method: lambda *arguments: None}))
    except TypeError as error:
        return str(error).partition(" in class")[0]
    return "accepted"


options = {"order": ["__lt__", "__ge__"], "frozen": ["__setattr__", "__delattr__"], "unsafe_hash": ["__hash__"]}
for option, methods in options.items():
    for method in methods:
        assert outcome(method, option) == f"Cannot overwrite attribute {method}"
        assert outcome(method) == "accepted"
assert [outcome("__hash__", "frozen"), outcome("__eq__", "order")] == ["accepted"] * 2
print(outcome("__lt__", "order"))
