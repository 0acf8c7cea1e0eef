import warnings

warnings.simplefilter("ignore", DeprecationWarning)
negated = [eval("~True"), eval("~False")]
print(negated)
assert negated == [False, True]
