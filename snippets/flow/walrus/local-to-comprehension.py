squares = [last := number**2 for number in range(4)]
assert squares == [0, 1, 4, 9]
assert ("number" in globals()) is False
print("last is known:", "last" in globals())
assert ("last" in globals()) is False
