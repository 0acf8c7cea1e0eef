# /// script
# requires-python = ">=3.13"
# ///
import warnings


@warnings.deprecated("use new_name")
def old_name(x):
    return [x]


@warnings.deprecated("use new_name", category=None)
def quiet(x):
    return [x]


with warnings.catch_warnings(record=True, action="always") as seen:
    results = [function(flag) for function in (old_name, quiet) for flag in (True, False)]
assert results == [[True], [False]] * 2
assert old_name.__deprecated__ == quiet.__deprecated__ == "use new_name"
assert [warning.category for warning in seen] == [DeprecationWarning] * 2
print(results, len(seen))
