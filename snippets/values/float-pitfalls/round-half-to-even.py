halves = (0.5, 1.5, 2.5, -2.5)

assert [round(half) for half in halves] == [0, 2, 2, -2]
assert [round(half / 4, 2) for half in halves] == [0.12, 0.38, 0.62, -0.62]
print([round(half) for half in halves])
