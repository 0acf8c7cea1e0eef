module = {}
exec("def double(number):\n    return 2 * number", module)
classes = [value for value in module.values() if isinstance(value, type)]

assert module["double"](4) == 8
print(len(classes))
assert len(classes) > 0
