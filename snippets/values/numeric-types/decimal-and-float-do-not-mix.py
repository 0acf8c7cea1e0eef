from decimal import Decimal

outcomes = {}
for operation in ("decimal + 0.1", "0.1 * decimal", "decimal / 0.1", "decimal / 2"):
    try:
        outcomes[operation] = eval(operation, {"decimal": Decimal("0.1")})
    except TypeError:
        outcomes[operation] = "TypeError"

assert outcomes == {
    "decimal + 0.1": "TypeError",
    "0.1 * decimal": "TypeError",
    "decimal / 0.1": "TypeError",
    "decimal / 2": Decimal("0.05"),
}
assert (Decimal("0.5") == 0.5, Decimal("0.1") == 0.1) == (True, False)
assert Decimal("0.1") < 0.1
print(outcomes, Decimal("0.5") == 0.5, Decimal("0.1") == 0.1)
