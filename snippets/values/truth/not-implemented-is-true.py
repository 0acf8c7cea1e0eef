import warnings

warnings.simplefilter("ignore", DeprecationWarning)
try:
    truth = bool(NotImplemented)
except TypeError:
    truth = "TypeError"

print("bool(NotImplemented):", truth)
assert truth in (True, "TypeError")
assert truth == True
