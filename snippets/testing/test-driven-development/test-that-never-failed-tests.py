def total(prices):
    return None


def outcome(cases):
    for prices, expected in cases:
        if total(prices) != expected:
            return "failed"
    return "passed"


tests = {"seen failing": [((1, 2), 3)], "never failed": []}
outcomes = {name: outcome(cases) for name, cases in tests.items()}
print(outcomes)
assert outcomes == {"seen failing": "failed", "never failed": "passed"}
assert outcomes["never failed"] == outcomes["seen failing"]
