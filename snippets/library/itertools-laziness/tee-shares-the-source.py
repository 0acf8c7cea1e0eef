from itertools import tee

source = iter([1, 2, 3, 4])
left, right = tee(source)
ahead = [next(left), next(left)]
taken_away = next(source)
assert (ahead, taken_away) == ([1, 2], 3)
assert (list(right), list(left)) == ([1, 2, 4], [4])
print(ahead, taken_away)
