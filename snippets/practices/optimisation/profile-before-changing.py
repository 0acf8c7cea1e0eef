import cProfile
import pstats


def suspected(items):
    return sorted(items)


def innocent(items):
    return [item for item in items if items.count(item) == 1]


def program():
    items = [2, 1, 1] * 100 + [3]
    return suspected(items), innocent(items)


profile = cProfile.Profile()
results = profile.runcall(program)
calls = {name: count for (_, _, name), (count, *_) in pstats.Stats(profile).stats.items()}
by_name = {name.split("'")[1] if "'" in name else name: count for name, count in calls.items()}
print(by_name["count"], by_name["suspected"])
assert results == ([1] * 200 + [2] * 100 + [3], [3])
assert by_name["count"] == 301
assert by_name["suspected"] == by_name["innocent"] == 1
