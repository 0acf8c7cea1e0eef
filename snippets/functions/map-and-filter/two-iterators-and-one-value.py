from functools import reduce

doubled = map(lambda number: number * 2, [1, 2, 3])
odd = filter(lambda number: number % 2, [1, 2, 3])
assert (iter(doubled) is doubled, iter(odd) is odd) == (True, True)
assert (list(doubled), list(odd)) == ([2, 4, 6], [1, 3])
assert reduce(lambda left, right: left * 10 + right, [1, 2, 3]) == 123
print(type(doubled).__name__, type(odd).__name__)
