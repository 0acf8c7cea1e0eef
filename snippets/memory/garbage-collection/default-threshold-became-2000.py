# /// script
# requires-python = ">=3.13"
# ///
import gc

youngest, *older = gc.get_threshold()

assert youngest == 2000
print(youngest)
