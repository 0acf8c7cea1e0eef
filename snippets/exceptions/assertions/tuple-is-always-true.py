import ast
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", SyntaxWarning)
    in_parentheses = compile('assert (condition, "message")', "shop.py", "exec")
without_parentheses = compile('assert condition, "message"', "shop.py", "exec")


def outcome_of(code, condition):
    try:
        exec(code, {"condition": condition})
        return "passed"
    except AssertionError as error:
        return f"AssertionError: {error}"


assert [outcome_of(in_parentheses, condition) for condition in (True, False)] == ["passed", "passed"]
assert [outcome_of(without_parentheses, condition) for condition in (True, False)] == [
    "passed",
    "AssertionError: message",
]
statement = ast.parse('assert (condition, "message")').body[0]
assert (type(statement.test), len(statement.test.elts), statement.msg) == (ast.Tuple, 2, None)
print("with parentheses:", outcome_of(in_parentheses, False))
