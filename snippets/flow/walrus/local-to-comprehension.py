squares = [last := number**2 for number in range(4)]
assert squares == [0, 1, 4, 9]
assert ("number" in globals()) is False
is_known = "last" in globals()
print("last is known:", is_known)
assert is_known is False
