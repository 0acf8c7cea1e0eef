import json
from collections import UserDict, UserString

attempts = {
    "dict": lambda: json.dumps({"price": 3}),
    "UserDict": lambda: json.dumps(UserDict(price=3)),
    "str": lambda: "-".join(["a", "b"]),
    "UserString": lambda: "-".join([UserString("a"), UserString("b")]),
    "any iterable of str": lambda: "-".join(letter for letter in "ab"),
}
outcomes = {}
for name, attempt in attempts.items():
    try:
        outcomes[name] = attempt()
    except TypeError as error:
        outcomes[name] = type(error).__name__

assert outcomes == {
    "dict": '{"price": 3}',
    "UserDict": "TypeError",
    "str": "a-b",
    "UserString": "TypeError",
    "any iterable of str": "a-b",
}
print(outcomes)
