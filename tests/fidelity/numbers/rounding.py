# shows: halves are rounded to even
seen = [round(x) for x in (0.5, 1.5, 2.5, -0.5)]
assert seen == [0, 2, 2, 0]
print(seen, round(2.675, 2), round(1234, -2))
