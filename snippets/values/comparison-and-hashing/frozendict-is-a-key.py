# /// script
# requires-python = ">=3.15"
# ///
point = frozendict(x=1, y=2)
table = {point: "found"}
outcomes = []
for act in (lambda: point.__setitem__("x", 3), lambda: hash(frozendict(x=[]))):
    try:
        act()
    except (AttributeError, TypeError) as error:
        outcomes.append(type(error).__name__)

assert table[frozendict(y=2, x=1)] == "found"
assert outcomes == ["AttributeError", "TypeError"]
print(table, outcomes)
