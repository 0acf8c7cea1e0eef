import sys

numbers = set(range(1000))
full = sys.getsizeof(numbers)
for number in range(990):
    numbers.remove(number)
smaller = sys.getsizeof(numbers) < full
print(len(numbers), smaller)
assert len(numbers) == 10
assert smaller is True
