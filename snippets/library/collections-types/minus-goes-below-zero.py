from collections import Counter

left, right = Counter(apple=1, pear=3), Counter(apple=4, pear=1)
difference = left - right
left.subtract(right)

print(difference)
assert left == {"apple": -3, "pear": 2}
assert difference["pear"] == 2
assert difference["apple"] == -3
