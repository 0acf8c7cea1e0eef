from collections import namedtuple

outcomes = []
for base in (tuple, namedtuple("Pair", "a b")):
    made = [type("Empty", (base,), {"__slots__": ()}).__slots__]
    try:
        made.append(type("Cached", (base,), {"__slots__": ("cache",)}).__slots__)
    except TypeError as error:
        made.append(type(error).__name__)
    outcomes.append(made)

print(outcomes)
assert [made[0] for made in outcomes] == [(), ()]
assert [made[1] for made in outcomes] in (["TypeError"] * 2, [("cache",)] * 2)
assert [made[1] for made in outcomes] == ["TypeError"] * 2
