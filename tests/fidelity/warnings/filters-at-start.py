# shows: the filters at the start
import warnings

seen = [(f[0], f[2].__name__) for f in warnings.filters]
print(seen)
assert seen[0] == ("default", "DeprecationWarning")
