import warnings

warnings.warn("shown once")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("caught", DeprecationWarning)
assert [str(warning.message) for warning in caught] == ["caught"]
