import copy

numbers, point = [1, 2], (1, 2)
print(copy.copy(numbers) is numbers, copy.copy(point) is point)
assert (copy.copy(numbers), copy.copy(point)) == ([1, 2], (1, 2))
assert copy.copy(numbers) is not numbers
assert copy.copy(point) is not point
