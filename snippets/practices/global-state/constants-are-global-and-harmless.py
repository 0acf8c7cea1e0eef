from types import MappingProxyType

LIMITS = MappingProxyType({"users": 10})
HOSTS = ("a", "b")
refused = []
for attempt in ("LIMITS['users'] = 11", "HOSTS[0] = 'c'", "HOSTS.append('c')"):
    try:
        exec(attempt)
    except (TypeError, AttributeError) as error:
        refused.append(type(error).__name__)
print(refused)
assert refused == ["TypeError", "TypeError", "AttributeError"]
assert (dict(LIMITS), HOSTS) == ({"users": 10}, ("a", "b"))
