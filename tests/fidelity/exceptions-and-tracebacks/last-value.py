# shows: sys.last_value is unset before the end
import sys

assert not hasattr(sys, "last_value")
assert not hasattr(sys, "last_traceback")
print(hasattr(sys, "last_value"))
