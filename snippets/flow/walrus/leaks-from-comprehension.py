def first_negative(numbers):
    found = any((witness := number) < 0 for number in numbers)
    return found, witness, sorted(locals())


assert first_negative([0, -1, -2]) == (True, -1, ["found", "numbers", "witness"])
assert first_negative([0]) == (False, 0, ["found", "numbers", "witness"])



def count_globally(numbers):
    global counted
    return [counted := number for number in numbers]


assert count_globally([5, 6]) == [5, 6]
assert counted == 6

squares = [last := number**2 for number in range(4)]
assert (squares, last) == ([0, 1, 4, 9], 9)
assert ("number" in globals()) is False
print(first_negative([0, -1, -2]), last)
