numbers = range(0, 10**12, 5)
assert len(numbers) == 2 * 10**11
assert (numbers[3], numbers[-1]) == (15, 10**12 - 5)
assert numbers[2:8:2] == range(10, 40, 10)
assert (10**11 in numbers, 7 in numbers) == (True, False)
assert (numbers.index(10**6), numbers.count(4)) == (200000, 0)
assert next(reversed(numbers)) == 10**12 - 5
print(numbers[2:8:2], numbers.index(10**6))
