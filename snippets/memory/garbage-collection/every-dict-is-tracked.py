# /// script
# requires-python = ">=3.14"
# ///
import gc

tracked = {repr(items): gc.is_tracked(items) for items in ({}, {"a": 1}, {"a": []})}
assert tracked == {"{}": True, "{'a': 1}": True, "{'a': []}": True}
print(tracked)
