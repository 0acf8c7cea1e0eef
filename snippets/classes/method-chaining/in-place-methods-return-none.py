numbers, names, ages = [1, 3, 2], {"a"}, {}
results = [numbers.sort(), numbers.reverse(), numbers.append(0), numbers.extend([9]), names.add("b"), ages.update(a=1)]
assert results == [None] * 6
assert (numbers, names, ages) == ([3, 2, 1, 0, 9], {"a", "b"}, {"a": 1})
assert " Ada ".strip().lower().replace("a", "o") == "odo"
print(results)
