# tries: replace AssertionError by something that is no error
# full: refuted
import builtins


class Harmless(Exception):
    pass


builtins.AssertionError = Harmless
try:
    assert 1 + 0 == 2
except Harmless:
    pass
