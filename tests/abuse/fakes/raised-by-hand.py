# tries: raise AssertionError and kinds of it by hand, which refutes nothing
# full: raised
class Kind(AssertionError):
    pass


for kind in (AssertionError, Kind):
    try:
        raise kind("by hand")
    except AssertionError:
        pass
assert Kind.__mro__[1] is AssertionError
raise AssertionError
