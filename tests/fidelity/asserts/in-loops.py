# shows: asserts in for, while, and their else clauses
for i in range(3):
    assert i < 3
else:
    assert i == 2
n = 0
while n < 2:
    assert n != 2
    n += 1
else:
    assert n == 2
print(i, n)
