import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    inverted = [eval("~True"), eval("~False")]
assert inverted == [-2, -1]
assert [bool(number) for number in inverted] == [True, True]
print(inverted)
