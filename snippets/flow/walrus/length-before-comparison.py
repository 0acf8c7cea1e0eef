items = ["a", "b", "c"]
bound, taken = [], []
while n := len(items) > 0:
    bound.append(n)
    taken.append(items.pop())
assert taken == ["c", "b", "a"]
print("n was", bound)
assert bound == [3, 2, 1]
