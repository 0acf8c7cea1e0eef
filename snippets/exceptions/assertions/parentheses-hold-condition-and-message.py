import warnings

source = """
passed = ["before"]
assert (1 == 2, "arithmetic is broken")
passed.append("after")
"""
names = {}
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    code = compile(source, "shop.py", "exec")

try:
    exec(code, names)
    outcome = "passed"
except AssertionError as error:
    outcome = f"AssertionError: {error}"

assert (outcome, names["passed"]) == ("passed", ["before", "after"])
print(outcome)
assert outcome == "AssertionError: arithmetic is broken"
