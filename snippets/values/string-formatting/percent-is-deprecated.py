import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("something old", DeprecationWarning)
    text = eval('"%s: %d" % ("items", 3)')

print([str(warning.message) for warning in caught], text)
assert text == "items: 3"
assert [warning.category for warning in caught][:1] == [DeprecationWarning]
assert len(caught) == 2
