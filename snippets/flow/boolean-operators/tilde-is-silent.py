import warnings

flag = True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ~flag

categories = [warning.category.__name__ for warning in caught]
print(categories)
assert categories == []
