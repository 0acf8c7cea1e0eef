# shows: catch_warnings records
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one")
assert [str(w.message) for w in caught] == ["one"]
assert caught[0].lineno == 6
print(caught[0].category.__name__)
