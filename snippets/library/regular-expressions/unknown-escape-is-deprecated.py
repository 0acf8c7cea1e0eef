import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    value = eval(r"'\d'")

categories = [warning.category.__name__ for warning in caught]
print(value, categories)
assert value == r"\d"
assert categories == ["DeprecationWarning"]
