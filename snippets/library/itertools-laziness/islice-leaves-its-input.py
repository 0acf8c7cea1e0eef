from itertools import islice

iterator = iter([1, 2, 3, 4])
first = list(islice(iterator, 2))
again = list(islice(iterator, 2))

print(first, again)
assert again == first
