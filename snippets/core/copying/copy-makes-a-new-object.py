import copy

numbers, point = [1, 2], (1, 2)
print(copy.copy(numbers) is numbers, copy.copy(point) is point)
assert copy.copy(numbers) is not numbers
assert copy.copy(point) is not point
