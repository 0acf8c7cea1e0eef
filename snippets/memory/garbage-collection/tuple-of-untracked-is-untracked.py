# /// script
# requires-python = ">=3.14"
# ///
import gc

tracked = [gc.is_tracked(tuple(items)) for items in ([1, 2], ["text", b"bytes"], [[], []])]
assert tracked == [False, False, True]
print(tracked)
