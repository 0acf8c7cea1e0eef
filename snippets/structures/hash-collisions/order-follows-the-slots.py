first, second = set(), set()
for number in (0, 8):
    first.add(number)
for number in (8, 0):
    second.add(number)
assert first == second == {0, 8}
assert (list(first), list(second)) == ([0, 8], [8, 0])
assert list({8, 1}) == list({1, 8}) == [8, 1]
assert sorted({8, 1}) == [1, 8]
print(list(first), list(second), list({1, 8}))
