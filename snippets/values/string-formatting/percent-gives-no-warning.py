import warnings

warnings.simplefilter("error")
assert "%s: %d" % ("items", 3) == "items: 3"
assert b"%s: %d" % (b"items", 3) == b"items: 3"
assert [hasattr(kind, "format") for kind in (str, bytes)] == [True, False]
try:
    warnings.warn("old", DeprecationWarning)
except DeprecationWarning as warning:
    message = str(warning)
assert message == "old"
print(b"%s: %d" % (b"items", 3))
