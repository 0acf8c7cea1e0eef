import tracemalloc

items = [*range(50_000, 100_000), *range(50_000)]
tracemalloc.start()
items.sort()
tens_of_thousands = tracemalloc.get_traced_memory()[1] // 10_000
print(tens_of_thousands)
assert items == list(range(100_000))
assert tens_of_thousands in (0, 40)
assert tens_of_thousands == 0
