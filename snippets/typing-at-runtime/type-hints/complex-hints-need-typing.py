outcomes = {}
for expression in ("list[int]", "int | None"):
    try:
        outcomes[expression] = repr(eval(expression))
    except TypeError:
        outcomes[expression] = "TypeError"

assert list(outcomes) == ["list[int]", "int | None"]
assert all(outcome in (expression, "TypeError") for expression, outcome in outcomes.items())
print(outcomes)
assert outcomes == {"list[int]": "TypeError", "int | None": "TypeError"}
