n = "before"
squares = [n * n for n in range(5)]
print(n)
assert squares == [0, 1, 4, 9, 16] and n in ("before", 4)
assert n == 4
