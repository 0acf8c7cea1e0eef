n = "before"
squares = [n * n for n in range(5)]
assert (squares, n) == ([0, 1, 4, 9, 16], "before")
for n in range(5):
    pass
assert n == 4
print(squares)
