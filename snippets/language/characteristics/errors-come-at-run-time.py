def risky(which, value):
    if which == "name":
        return undefined_name
    if which == "attribute":
        return value.no_such_method()
    if which == "operands":
        return value + None
    return value


outcomes = []
for which in (None, "name", "attribute", "operands"):
    try:
        outcomes.append(risky(which, "text"))
    except (NameError, AttributeError, TypeError) as error:
        outcomes.append((type(error).__name__, getattr(error, "name", str(error))))

assert outcomes == [
    "text",
    ("NameError", "undefined_name"),
    ("AttributeError", "no_such_method"),
    ("TypeError", 'can only concatenate str (not "NoneType") to str'),
]
print(outcomes)
