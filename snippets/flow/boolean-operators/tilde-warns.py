# /// script
# requires-python = ">=3.12"
# ///
import warnings

found = []
for operand in (True, 1):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        ~operand
    found.append([warning.category.__name__ for warning in caught])

assert found == [["DeprecationWarning"], []]
print(found)
