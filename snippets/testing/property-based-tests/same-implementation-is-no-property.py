def mean(items):
    return sum(items) // len(items)


def expected(items):
    return sum(items) // len(items)


samples = [[1, 2], [1, 2, 4], [5]]
agrees = all(mean(items) == expected(items) for items in samples)
assert agrees
is_between = all(min(items) <= mean(items) <= max(items) for items in samples)
balances = all(sum(item - mean(items) for item in items) == 0 for items in samples)
print(is_between, balances)
assert balances == agrees
