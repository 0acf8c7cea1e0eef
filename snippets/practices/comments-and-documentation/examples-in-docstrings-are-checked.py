import types

module = types.ModuleType(__name__)
source = 'def double(x):\n    """\n    >>> double(2)\n    5\n    """\n    return 2 * x\n'
try:
    exec(source, module.__dict__)
    outcome = "imported"
except Exception as error:
    outcome = type(error).__name__
assert module.double(2) == 4
print(outcome)
assert outcome != "imported"
