import gc

tracked = [gc.is_tracked({}), gc.is_tracked({"a": 1}), gc.is_tracked({"a": []})]
print(tracked)
assert tracked == [False, False, True]
