import types

module = types.ModuleType("script")
try:
    exec("total = 1 + 2", module.__dict__)
except SyntaxError:
    pass

holders = [name for name, value in vars(module).items() if isinstance(value, (type, types.FunctionType))]
print(module.total, holders)
assert holders != []
