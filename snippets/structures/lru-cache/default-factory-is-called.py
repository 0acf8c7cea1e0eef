from collections import defaultdict

calls = []


def factory(*arguments):
    calls.append(arguments)
    return []


groups = defaultdict(factory)
for name in ("Ada", "Alan", "Bob", "Ann"):
    groups[name[0]].append(name)
assert groups == {"A": ["Ada", "Alan", "Ann"], "B": ["Bob"]}
assert (groups.get("C"), "C" in groups) == (None, False)
assert calls == [(), ()]
assert groups["A"] is not groups["B"]
try:
    defaultdict([])
except TypeError as error:
    outcome = "callable" in str(error)
assert outcome is True
print(dict(groups), calls)
