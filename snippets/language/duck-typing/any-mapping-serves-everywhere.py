import json
from collections import UserDict

outcomes = {}
mapping = UserDict(price=3)
for name, use in (("**", lambda: dict(**mapping)), ("format_map", lambda: "{price}".format_map(mapping)), ("json", lambda: json.dumps(mapping))):
    try:
        use()
        outcomes[name] = True
    except TypeError:
        outcomes[name] = False

print(outcomes)
assert list(outcomes.values()) == [True, True, True]
