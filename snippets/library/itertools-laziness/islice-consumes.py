from itertools import islice

iterator = iter("abcdefgh")
taken = list(islice(iterator, 2, 4))
rest = list(iterator)
assert (taken, rest) == (["c", "d"], ["e", "f", "g", "h"])
print(taken, rest)
