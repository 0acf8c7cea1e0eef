# shows: an assert raises the real AssertionError, whatever builtins say
# ends: refuted
import builtins

real = AssertionError
builtins.AssertionError = ValueError
x = 1
try:
    assert x == 2
except real as error:
    seen = type(error)
finally:
    builtins.AssertionError = real
assert seen is real
print(seen.__name__)
