def by_def(number):
    return number * 2 + 1


by_lambda = lambda number: number * 2 + 1

assert by_lambda(20) == by_def(20) == 41
assert by_lambda.__code__.co_code == by_def.__code__.co_code
assert by_lambda.__code__.co_varnames == by_def.__code__.co_varnames
assert by_lambda.__code__.co_stacksize == by_def.__code__.co_stacksize
print("different code:", {by_lambda.__code__.co_code} - {by_def.__code__.co_code})
