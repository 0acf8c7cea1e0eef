# shows: breakpoint() with the variable set to 0 does nothing
import os

os.environ["PYTHONBREAKPOINT"] = "0"
seen = breakpoint()
assert seen is None
print(seen)
