from itertools import islice

iterator = iter("abcde")
first = "".join(islice(iterator, 2))
again = "".join(islice(iterator, 2))
assert first == "ab"
assert again in ("ab", "cd")

print(first, again)
assert again == first
