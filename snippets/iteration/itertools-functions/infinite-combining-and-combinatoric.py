from itertools import accumulate, chain, compress, count, cycle, filterfalse, islice, pairwise, product, repeat, starmap, zip_longest

results = {
    "count": list(islice(count(10, 5), 3)),
    "cycle": "".join(islice(cycle("ab"), 5)),
    "repeat": list(repeat(7, 2)),
    "chain": list(chain([1], (2, 3))),
    "accumulate": list(accumulate([1, 2, 3], initial=10)),
    "compress": list(compress("abc", [1, 0, 1])),
    "filterfalse": list(filterfalse(str.isupper, "aBc")),
    "pairwise": list(pairwise("abc")),
    "starmap": list(starmap(pow, [(2, 3), (3, 2)])),
    "zip_longest": list(zip_longest("ab", "c", fillvalue="-")),
    "product": list(product("ab", repeat=2))[-1],
}
assert results == {
    "count": [10, 15, 20],
    "cycle": "ababa",
    "repeat": [7, 7],
    "chain": [1, 2, 3],
    "accumulate": [10, 11, 13, 16],
    "compress": ["a", "c"],
    "filterfalse": ["a", "c"],
    "pairwise": [("a", "b"), ("b", "c")],
    "starmap": [8, 9],
    "zip_longest": [("a", "c"), ("b", "-")],
    "product": ("b", "b"),
}
print(results)
