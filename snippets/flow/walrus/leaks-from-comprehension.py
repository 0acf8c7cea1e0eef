def first_negative(numbers):
    found = any((witness := number) < 0 for number in numbers)
    return found, witness, sorted(locals())


found, witness, names = first_negative([3, -1, -2])
assert (found, witness) == (True, -1)
assert names == ["found", "numbers", "witness"]

squares = [last := number**2 for number in range(4)]
assert last == 9
assert ("number" in globals()) is False
print(names, last)
