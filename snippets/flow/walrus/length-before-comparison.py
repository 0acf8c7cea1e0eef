items = ["a", "b", "c"]
bound, taken = [], []
while n := len(items) > 0:
    bound.append(n)
    taken.append(items.pop())
assert (taken, len(bound)) == (["c", "b", "a"], 3)
print("n was", bound)
assert bound == [3, 2, 1]
