import gc

tracked = {repr(items): gc.is_tracked(items) for items in ({}, {"a": 1}, {"a": []})}
assert list(tracked) == ["{}", "{'a': 1}", "{'a': []}"]
print(tracked)
assert list(tracked.values()) == [False, False, True]
