names = {}
exec('def function():\n    "kept"\n    "dropped"\n    return "used"', names)
function = names["function"]
strings = [value for value in function.__code__.co_consts if isinstance(value, str)]

assert strings == ["kept", "used"]
assert (function.__doc__, function()) == ("kept", "used")
print(strings)
