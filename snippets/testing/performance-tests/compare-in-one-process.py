COST = {"old": 10, "new": 9}
SPEED = [1, 1, 3, 3]


def measured(*schedule):
    return [(name, COST[name] * speed) for name, speed in zip(schedule, SPEED)]


one_after_the_other = measured("old", "old", "new", "new")
alternating = measured("old", "new", "old", "new")
assert one_after_the_other == [("old", 10), ("old", 10), ("new", 27), ("new", 27)]
assert alternating == [("old", 10), ("new", 9), ("old", 30), ("new", 27)]
print(one_after_the_other, alternating)
