import json
from collections import UserDict

mapping = UserDict(price=3)
uses = {"**": lambda: dict(**mapping), "format_map": lambda: "{price}".format_map(mapping), "json": lambda: json.dumps(mapping)}
outcomes = {}
for name, use in uses.items():
    try:
        outcomes[name] = use()
    except TypeError:
        outcomes[name] = "refused"

print(outcomes)
assert [outcomes["**"], outcomes["format_map"]] == [{"price": 3}, "3"]
assert outcomes["json"] != "refused"
