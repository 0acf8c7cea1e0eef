def check(condition):
    if not condition:
        raise AssertionError


def fails(test, function):
    try:
        test(function)
    except AssertionError:
        return True
    return False


def forgets_the_case(total):
    for prices, expected in []:
        check(total(prices) == expected)


def has_the_case(total):
    for prices, expected in [([2, 3], 5), ([], 0)]:
        check(total(prices) == expected)


missing, right = (lambda prices: None), sum
found = [(fails(test, missing), fails(test, right)) for test in (forgets_the_case, has_the_case)]
print(found)
assert found == [(False, False), (True, False)]
