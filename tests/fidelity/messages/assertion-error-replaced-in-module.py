# shows: a global called AssertionError changes nothing
# ends: refuted
real = AssertionError
AssertionError = KeyError
x = 1
try:
    assert x == 2
except real as error:
    seen = type(error)
assert seen is real
print(seen.__name__)
