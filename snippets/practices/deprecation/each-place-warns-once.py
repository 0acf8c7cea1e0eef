import warnings


def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)


def shown(action):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        for _ in range(3):
            old()
        old()
    return len(seen)


counts = [shown("default"), shown("always")]
with warnings.catch_warnings():
    warnings.simplefilter("error", DeprecationWarning)
    try:
        old()
    except DeprecationWarning as error:
        raised = str(error)
print(counts, raised)
assert counts == [2, 4]
assert raised == "old is deprecated"
