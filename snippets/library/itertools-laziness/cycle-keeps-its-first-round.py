from itertools import cycle, islice

taken = []


def source():
    for letter in "ab":
        taken.append(letter)
        yield letter


endless = cycle(source())
letters = list(islice(endless, 7))
assert letters == ["a", "b", "a", "b", "a", "b", "a"]
assert taken == ["a", "b"]

items = [1, 2]
endless = cycle(items)
first_round = list(islice(endless, 3))
items[:] = [8, 9]
assert list(islice(cycle(items), 3)) == [8, 9, 8]
assert (first_round, list(islice(endless, 3))) == ([1, 2, 1], [2, 1, 2])
print(letters, taken)
