from array import array

first, second = array("i", [1, 2]), array("i", [10, 20])
assert first + second == array("i", [1, 2, 10, 20])
assert first * 2 == array("i", [1, 2, 1, 2])
refused = []
for act in (lambda: first + 1, lambda: first * 1.5, lambda: -first, lambda: first - second):
    try:
        act()
    except TypeError:
        refused.append(len(first))
assert refused == [2, 2, 2, 2]
assert [a + b for a, b in zip(first, second)] == [11, 22]
print(first + second, first * 2)
