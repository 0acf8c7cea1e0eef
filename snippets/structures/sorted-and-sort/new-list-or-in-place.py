items = [3, 1, 2]
ordered = sorted(items)
assert (ordered, items) == ([1, 2, 3], [3, 1, 2])
first = items[0]
alias = items
items.sort()
assert (alias, items[2] is first) == ([1, 2, 3], True)
results = [sorted(source) for source in ("cab", (3, 1), {2, 1}, dict.fromkeys("ba"), (n for n in (5, 4)))]
assert results == [["a", "b", "c"], [1, 3], [1, 2], ["a", "b"], [4, 5]]
print(ordered, results)
