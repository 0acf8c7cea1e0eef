def strict(name, /):
    return name


def open_to_options(name, /, **options):
    return name, options


try:
    strict(name="x")
except TypeError as error:
    outcome = f"TypeError: {error}"

assert strict("x") == "x"
assert outcome == "TypeError: strict() got some positional-only arguments passed as keyword arguments: 'name'"
assert open_to_options("x", name="y") == ("x", {"name": "y"})
print(open_to_options("x", name="y"))
