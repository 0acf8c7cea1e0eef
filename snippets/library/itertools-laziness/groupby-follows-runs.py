from itertools import groupby

runs = [(key, len(list(items))) for key, items in groupby("aabba")]
of_sorted = [(key, len(list(items))) for key, items in groupby(sorted("aabba"))]
too_late = [(key, list(items)) for key, items in list(groupby("ab"))]

assert runs == [("a", 2), ("b", 2), ("a", 1)]
assert of_sorted == [("a", 3), ("b", 2)]
assert too_late == [("a", []), ("b", [])]
print(runs, of_sorted, too_late)
