from collections import Counter

difference = Counter(apple=1, pear=3) - Counter(apple=4, pear=1)

print(difference)
assert difference["apple"] == -3
