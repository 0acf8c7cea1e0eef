numbers = [0, 1, 7, 255, 2**8, -7, 2**100]
assert [n.bit_length() for n in numbers] == [0, 1, 3, 8, 9, 3, 101]
assert [n.bit_length() for n in range(1, 300)] == [len(f"{n:b}") for n in range(1, 300)]
print([n.bit_length() for n in numbers])
