# /// script
# requires-python = ">=3.13"
# ///
import warnings


@warnings.deprecated("use new_name")
def old_name(x):
    return 2 * x


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    results = [old_name(2), old_name(3)]
print(results, old_name.__deprecated__, len(seen))
assert results == [4, 6] and old_name.__deprecated__ == "use new_name"
assert [warning.category for warning in seen] == [DeprecationWarning] * 2
