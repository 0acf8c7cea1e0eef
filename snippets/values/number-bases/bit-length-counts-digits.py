numbers = [0, 1, 5, 255, 256, -5, 2**100]
assert [n.bit_length() for n in numbers] == [0, 1, 3, 8, 9, 3, 101]
assert [n.bit_length() for n in range(1, 300)] == [len(f"{n:b}") for n in range(1, 300)]
print([n.bit_length() for n in numbers])
