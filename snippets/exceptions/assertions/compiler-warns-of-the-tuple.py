import warnings


def warnings_of(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "shop.py", "exec")
    return [(warning.category, str(warning.message)) for warning in caught]


(found,) = warnings_of('assert (1 == 2, "arithmetic is broken")')
assert found[0] is SyntaxWarning
assert "assertion is always true" in found[1]
assert warnings_of('assert 1 == 2, "arithmetic is broken"') == []
assert warnings_of("assert ()") == []
print(found[1])
