errors = []
for statement in ("import no_such_module", "from math import no_such_name"):
    try:
        exec(statement)
    except ImportError as error:
        errors.append((type(error).__name__, error.name))

assert errors == [("ModuleNotFoundError", "no_such_module"), ("ImportError", "math")]
assert ModuleNotFoundError.__mro__[1] is ImportError
print(errors)
