# /// script
# requires-python = ">=3.14"
# ///
import gc

tuples = [tuple(items) for items in ([1, 2], ["text", b"bytes"], [[], []])]
tracked = {repr(items): gc.is_tracked(items) for items in tuples}
assert tracked == {"(1, 2)": False, "('text', b'bytes')": False, "([], [])": True}
print(tracked)
