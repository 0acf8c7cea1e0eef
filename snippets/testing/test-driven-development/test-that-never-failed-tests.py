def missing(prices):
    return None


def test_with_a_case(total):
    return [total(prices) for prices in [(1, 2), ()]] == [3, 0]


def test_without_a_case(total):
    return [total(prices) for prices in []] == []


outcomes = [(test(missing), test(sum)) for test in (test_with_a_case, test_without_a_case)]
print(outcomes)
assert outcomes == [(False, True), (True, True)]
never_failed, seen_failing = outcomes[1], outcomes[0]
assert never_failed == seen_failing
