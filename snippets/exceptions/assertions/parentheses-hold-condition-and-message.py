import warnings

source = 'assert (1 == 2, "arithmetic is broken")'
with warnings.catch_warnings(record=True):
    code = compile(source, "shop.py", "exec")

try:
    exec(code)
    outcome = "passed"
except AssertionError as error:
    outcome = f"AssertionError: {error}"

print(outcome)
assert outcome == "AssertionError: arithmetic is broken"
