import types

namespace = {}
try:
    exec("total = 1 + 2", namespace)
    outcome = namespace.pop("total")
except SyntaxError:
    outcome = "refused"

assert [value for value in namespace.values() if isinstance(value, (type, types.FunctionType))] == []
print(outcome)
assert outcome == "refused"
