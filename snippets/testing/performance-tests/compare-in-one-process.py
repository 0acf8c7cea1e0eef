speed = iter([1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 1, 1])
COST = {"old": 10, "new": 9}


def run(name):
    return COST[name] * next(speed)


one_after_the_other = {name: min(run(name) for _ in range(3)) for name in ("old", "new")}
speed = iter([1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 1, 1])
pairs = [(run("old"), run("new")) for _ in range(6)]
ratios = sorted(new / old for old, new in pairs)
print(one_after_the_other, ratios[3])
assert one_after_the_other == {"old": 10, "new": 9}
assert ratios == [0.9] * 6
