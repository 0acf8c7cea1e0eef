from itertools import tee

source = iter([1, 2, 3, 4])
left, right = tee(source)
ahead = [next(left), next(left)]
taken_away = next(source)
behind = list(right)

assert (ahead, taken_away, behind) == ([1, 2], 3, [1, 2, 4])
assert list(left) == [4]
print(ahead, taken_away, behind)
