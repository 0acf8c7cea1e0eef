evens = (number for number in range(0, 12, 2))
answers = [4 in evens, 4 in evens]
assert answers == [True, False]
assert list(evens) == []

evens = (number for number in range(0, 12, 2))
assert (4 in evens) is True
rest = list(evens)
assert rest == [6, 8, 10]
print("after the match:", rest)
