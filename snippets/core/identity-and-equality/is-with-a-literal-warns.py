import warnings


def warned(expression):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(f"x {expression}", "<text>", "eval")
    return [warning.category.__name__ for warning in caught]


assert [warned(expression) for expression in ("is 5", "is not 'a'", "is ()")] == [["SyntaxWarning"]] * 3
assert [warned(expression) for expression in ("is None", "is True", "is ...", "== 5")] == [[]] * 4
print(warned("is 5"), warned("is None"))
