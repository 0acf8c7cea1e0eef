numbers = range(3)
assert next(iter(numbers)) == 0
print(hasattr(numbers, "__next__"))
assert iter(numbers) is numbers
