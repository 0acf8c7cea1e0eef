from itertools import chain

assert list(chain.from_iterable([[1, [2, 3]], [[4]]])) == [1, [2, 3], [4]]
taken = []


def rows():
    for row in ("ab", "cd", "ef"):
        taken.append(row)
        yield row


first = next(chain.from_iterable(rows()))
assert (first, taken) == ("a", ["ab"])
taken.clear()
first = next(chain(*rows()))
assert (first, taken) == ("a", ["ab", "cd", "ef"])
print(first, taken)
