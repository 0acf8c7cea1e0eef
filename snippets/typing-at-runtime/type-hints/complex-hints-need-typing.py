outcomes = []
for expression in ("list[int]", "int | None"):
    try:
        eval(expression)
        outcomes.append("accepted")
    except TypeError:
        outcomes.append("TypeError")

print(outcomes)
assert outcomes == ["TypeError", "TypeError"]
