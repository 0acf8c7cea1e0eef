import bisect

unsorted, descending = [30, 10, 20], [9, 7, 5, 3]
assert bisect.bisect_left(unsorted, 30) == 3
assert unsorted == [30, 10, 20]
assert (unsorted.index(30), bisect.bisect_left(descending, 7)) == (0, 4)
bisect.insort(descending, 6)
assert descending == [9, 7, 5, 3, 6]
assert bisect.bisect_left([9, 7, 5, 3], -7, key=lambda item: -item) == 1
print(bisect.bisect_left(unsorted, 30), descending)
