import warnings


def new_name(x):
    return 2 * x


def old_name(x):
    warnings.warn("old_name is deprecated; use new_name", DeprecationWarning, stacklevel=2)
    return new_name(x)


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    result = old_name(2)  # the line of the caller
with open(__file__) as file:
    line = file.read().splitlines()[seen[0].lineno - 1]
print(seen[0].category.__name__, line.strip())
assert result == 4 and len(seen) == 1
assert "# the line of the caller" in line
