import types

calls = []


def double(number):
    calls.append(number)
    return 2 * number


doubled = map(double, [1, 2, 3])
before = list(calls)
first = next(doubled)
after_one = list(calls)
rest, again = list(doubled), list(doubled)

assert (before, first, after_one) == ([], 2, [1])
assert (rest, again) == ([4, 6], [])
assert iter(doubled) is doubled
assert not isinstance(doubled, (list, types.GeneratorType))
print(before, first, rest, again)
