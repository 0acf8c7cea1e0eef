source = '"kept"\n"dropped"\ntext = "used"\n'
function_source = "def function():\n    " + source.replace("\n", "\n    ") + "return text"


def strings_of(code):
    return [value for value in code.co_consts if isinstance(value, str)]


names = {}
exec(function_source, names)
function = names["function"]
assert strings_of(compile(source, "<file>", "exec")) == ["kept", "used"]
assert strings_of(function.__code__) == ["kept", "used"]
assert (function.__doc__, function()) == ("kept", "used")
print(strings_of(function.__code__))
