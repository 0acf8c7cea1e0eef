n = "before"
squares = [n * n for n in range(5)]
print(n)
assert squares == [0, 1, 4, 9, 16]
assert n == 4
