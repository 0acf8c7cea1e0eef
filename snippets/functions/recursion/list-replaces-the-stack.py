nested = 1
for _ in range(50_000):
    nested = [nested, 1]


def recursive_total(value):
    return sum(map(recursive_total, value)) if isinstance(value, list) else value


def total(value):
    result, waiting = 0, [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        else:
            result += value
    return result


try:
    recursive_total(nested)
    outcome = "added"
except RecursionError as error:
    outcome = type(error).__name__
assert outcome == "RecursionError"
assert total(nested) == 50_001
assert total([1, [2, [3]], 4]) == recursive_total([1, [2, [3]], 4]) == 10
print(outcome, total(nested))
