from itertools import combinations, permutations, product

taken = []


def source():
    for letter in "abc":
        taken.append(letter)
        yield letter


def taken_for_the_first(make):
    taken.clear()
    first = next(make(source()))
    return "".join(first), "".join(taken)


results = [
    taken_for_the_first(product),
    taken_for_the_first(lambda items: permutations(items, 2)),
    taken_for_the_first(lambda items: combinations(items, 2)),
]
assert results == [("a", "abc"), ("ab", "abc"), ("ab", "abc")]
print(results)
