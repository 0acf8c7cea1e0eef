# /// script
# requires-python = ">=3.14"
# ///
import gc

tracked = [gc.is_tracked({}), gc.is_tracked({"a": 1}), gc.is_tracked({"a": []})]
assert tracked == [True, True, True]
print(tracked)
