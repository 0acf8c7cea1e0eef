import warnings

source = 'assert (1 == 2, "arithmetic is broken")'
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    code = compile(source, "shop.py", "exec")


def outcome_of(code):
    try:
        exec(code)
        return "passed"
    except AssertionError as error:
        return f"AssertionError: {error}"


without_parentheses = compile('assert 1 == 2, "arithmetic is broken"', "shop.py", "exec")

assert outcome_of(code) == "passed"
assert outcome_of(without_parentheses) == "AssertionError: arithmetic is broken"
assert [warning.category for warning in caught] == [SyntaxWarning]
print(outcome_of(code), caught[0].message, sep="; ")
