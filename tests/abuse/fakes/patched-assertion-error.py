# tries: replace AssertionError by a class whose instances nobody notices
# full: refuted
import builtins


class Other(AssertionError):
    pass


builtins.AssertionError = Other
try:
    assert 1 + 1 == len("abc")
except BaseException:
    pass
