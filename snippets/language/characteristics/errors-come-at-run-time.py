def risky(which):
    if which == "name":
        return undefined_name
    if which == "attribute":
        return "text".no_such_method()
    if which == "operands":
        return "text" + 1
    return "fine"


outcomes = []
for which in ("nothing", "name", "attribute", "operands"):
    try:
        outcomes.append(risky(which))
    except (NameError, AttributeError, TypeError) as error:
        outcomes.append((type(error).__name__, getattr(error, "name", None)))

assert outcomes == ["fine", ("NameError", "undefined_name"), ("AttributeError", "no_such_method"), ("TypeError", None)]
print(outcomes)
