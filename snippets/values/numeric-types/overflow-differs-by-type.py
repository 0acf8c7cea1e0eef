import math

outcomes = {}
for expression in ("float(10**300)", "float(10**400)", "1e200**2", "1e200 * 1e200"):
    try:
        outcomes[expression] = eval(expression)
    except OverflowError:
        outcomes[expression] = "OverflowError"

assert outcomes == {
    "float(10**300)": 1e300,
    "float(10**400)": "OverflowError",
    "1e200**2": "OverflowError",
    "1e200 * 1e200": math.inf,
}
print(outcomes)
