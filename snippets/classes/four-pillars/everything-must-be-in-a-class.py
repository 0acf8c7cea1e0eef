import types

module = types.ModuleType("tool")
exec("def double(number):\n    return 2 * number", module.__dict__)
classes = [value for value in vars(module).values() if isinstance(value, type)]

assert module.double(4) == 8
print(len(classes))
assert len(classes) > 0
