import types

calls = []


def is_odd(number):
    calls.append(number)
    return number % 2


outcomes = []
for kind in (map, filter):
    results = kind(is_odd, [1, 2, 3])
    before = list(calls)
    first, after_one = next(results), list(calls)
    rest, again = list(results), list(results)
    outcomes.append((before, first, after_one, rest, again))
    assert iter(results) is results
    assert not isinstance(results, (list, types.GeneratorType))
    calls.clear()

assert outcomes == [([], 1, [1], [0, 1], []), ([], 1, [1], [3], [])]
print(outcomes)
